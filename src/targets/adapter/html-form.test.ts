import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { attribute, formsIn } from './html-form.ts'

const fieldsOf = (inputs: string) => formsIn(`<form>${inputs}</form>`)[0]?.fields

describe('the forms of a page', () => {
  test('are told in their order, each with the fields between its tags', () => {
    const page = `<input name=before value=0><p>Join</p>
      <form action="/a"><input name=one value=1></form >
      <input name=between value=0>
      <FORM method=post action="/b"><p>
      <input name=two value=2></FORM><input name=after value=0>`
    assert.deepEqual(formsIn(page), [
      { action: '/a', method: 'GET', fields: { one: '1' } },
      { action: '/b', method: 'POST', fields: { two: '2' } },
    ])
  })
  test('are told where none is ended', () => {
    assert.deepEqual(
      formsIn('<form action=/a><input name=x><form action=/b><input name=y>').map(({ action, fields }) => [
        action,
        fields,
      ]),
      [
        ['/a', { x: '' }],
        ['/b', { y: '' }],
      ],
    )
  })
  test('are told where the page is cut, or badly written', () => {
    assert.deepEqual(
      ['<form action=/a', '<form action=/a</form>', '<form action=/a><input name=x value=1</form>'].map(formsIn),
      [
        [{ action: '/a', method: 'GET', fields: {} }],
        [{ action: '/a', method: 'GET', fields: {} }],
        [{ action: '/a', method: 'GET', fields: { x: '1' } }],
      ],
    )
  })
  test('are none where the page has none', () => {
    assert.deepEqual(formsIn('<p>Format of the <formula>'), [])
    assert.deepEqual(formsIn(''), [])
  })
  test('go to the page itself by GET unless they say otherwise', () => {
    assert.deepEqual(formsIn('<form></form>'), [{ action: '', method: 'GET', fields: {} }])
    const methods = ['POST', 'Post', 'postal', 'compost', 'dialog'].map(
      (word) => formsIn(`<form method=${word}>`)[0]?.method,
    )
    assert.deepEqual(methods, ['POST', 'POST', 'GET', 'GET', 'GET'])
  })
  test('have their own action, not that of what is in them', () => {
    assert.equal(formsIn('<form><button action="/inner">Go</button></form>')[0]?.action, '')
  })
})

describe('a browser sends', () => {
  test('fields of any type with what they hold', () => {
    assert.deepEqual(fieldsOf('<input name=a value=1><input type=HIDDEN name=b value=2><input type=email name=c>'), {
      a: '1',
      b: '2',
      c: '',
    })
  })
  test('no field without a name', () => {
    assert.deepEqual(fieldsOf('<input value=1><input type=hidden value=2>'), {})
  })
  for (const type of ['submit', 'button', 'image', 'file', 'reset']) {
    test(`nothing for ${type}, which nobody touched`, () => {
      assert.deepEqual(fieldsOf(`<input type=${type} name=a value=1>`), {})
    })
  }
  for (const type of ['checkbox', 'radio']) {
    test(`a ${type} only where it is checked, as on where it has no value`, () => {
      const inputs = `<input type=${type} name=off value=1><input type=${type} name=a value=2 checked>
        <input type=${type} name=b CHECKED=checked><input type=${type} name=unchecked>`
      assert.deepEqual(fieldsOf(inputs), { a: '2', b: 'on' })
    })
  }
})

describe('the value of an attribute', () => {
  test('is found by its name, in quotes or not', () => {
    const tag = `<input DATA-id='1' type = "text" id=x1 title='say "hi"'`
    const found = ['data-id', 'type', 'id', 'title', 'name'].map((name) => attribute(tag, name))
    assert.deepEqual(found, ['1', 'text', 'x1', 'say "hi"', undefined])
  })
  test('is empty where nothing is between its quotes', () => {
    assert.deepEqual([attribute('<a id=""', 'id'), attribute(`<a id=''`, 'id')], ['', ''])
  })
  test('has its entities replaced, and keeps what is none', () => {
    const unescaped = (text: string) => attribute(`<a title="${text}"`, 'title')
    assert.equal(unescaped('&lt;&GT;&amp;&quot;&apos;&#65;&#x1F600;'), `<>&"'A😀`)
    assert.equal(unescaped('&#x10FFFF;'), '\u{10ffff}')
    assert.equal(unescaped('&#1114112; &nbsp; &#; &amp'), '&#1114112; &nbsp; &#; &amp')
  })
})

import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { TargetError } from '../../target-error.ts'
import { createReply } from '../fixtures/create-reply.ts'
import { attribute, formsIn } from './html-form.ts'

const isUnknown = (sentence: RegExp) => (error: unknown) =>
  error instanceof TargetError && error.code === 'unknown-answer' && sentence.test(error.message)

test('an error about an unknown redirect has its location, without the values of its query', () => {
  const reply = createReply({
    status: 302,
    headers: { Location: '/code?next=%2F&token=secret#x' },
    body: 'Redirecting...',
  })
  assert.throws(
    () => reply.must({ text: 'Welcome' }),
    isUnknown(/ with 302 to \/code\?next=…&token=…#x, which the adapter does not expect$/),
  )
})

describe('values are taken out of', () => {
  test('JSON', () => {
    const reply = createReply({ body: '{"user":{"id":"u1","age":7,"tags":["a"]},"empty":"","nothing":null}' })
    assert.equal(reply.textAt('user.id'), 'u1')
    assert.equal(reply.numberAt('user.age'), 7)
    assert.deepEqual(reply.listAt('user.tags'), ['a'])
    assert.equal(reply.at('user.none.deeper'), undefined)
    assert.equal(reply.at('nothing.deeper'), undefined)
    assert.equal(reply.at('constructor'), undefined)
    for (const path of ['empty', 'user.age', 'none']) {
      assert.throws(() => reply.textAt(path), isUnknown(new RegExp(`where ${path} should be a text`)))
    }
  })
  test('JSON that has another value there', () => {
    const reply = createReply({ body: '{"age":"7","tags":{"0":"a"}}' })
    assert.throws(() => reply.numberAt('age'), isUnknown(/where age should be a number$/))
    assert.throws(() => reply.listAt('tags'), isUnknown(/where tags should be a list$/))
    assert.throws(() => reply.listAt(''), isUnknown(/where the body should be a list$/))
  })
  test('a list at the top', () => assert.deepEqual(createReply({ body: '[1]' }).listAt(''), [1]))

  test('forms', () => {
    const reply = createReply({
      path: '/join/page',
      body: `<form action="/search"><input name=q></form><FORM method="Post" ACTION='../code?x=1'>
        <INPUT type="hidden" value='a&quot;b&amp;&#39;&#x2F;' NAME="csrf"><input name=plain value=7><input name=empty>
        <input type=checkbox name=off><input type=checkbox name=on checked><input type=submit name=go value=Go></form>
        <form method=post><input name=here value=1></form>`,
    })
    assert.equal(reply.field('csrf'), `a"b&'/`)
    assert.equal(reply.field('plain'), '7')
    assert.deepEqual(reply.form('/code'), {
      action: '../code?x=1',
      method: 'POST',
      fields: { csrf: `a"b&'/`, plain: '7', empty: '', on: 'on' },
    })
    assert.deepEqual(reply.form('/search'), { action: '/search', method: 'GET', fields: { q: '' } })
    assert.equal(reply.form('/join/page')?.fields.here, '1')
    assert.equal(reply.form('/other'), undefined)
    assert.throws(() => reply.field('other'), isUnknown(/a form should have the field other/))
  })

  test('text', () => {
    const reply = createReply({ body: 'nonce="n1"; state=s1' })
    assert.equal(reply.capture(/nonce="(\w+)"/), 'n1')
    assert.equal(reply.capture(/state=\w+/), 'state=s1')
    assert.throws(() => reply.capture(/token/), isUnknown(/the body should have \/token\//))
  })

  test('headers, redirects within the server and cookies', () => {
    const headers = {
      Location: 'next?step=2',
      'Set-Cookie': 'sid=one\nsid=two; Path=/\nsid=; Max-Age=0',
      'X-Token': 't',
    }
    const reply = createReply({ status: 302, headers, path: '/sign-in/form' })
    assert.equal(reply.header('x-token'), 't')
    assert.equal(reply.location, '/sign-in/next?step=2')
    assert.equal(reply.cookie('sid'), 'two')
    assert.equal(reply.cookieChange('sid'), 'taken-back')
    assert.throws(() => reply.header('x-other'), isUnknown(/the header x-other/))
    assert.throws(() => reply.cookie('other'), isUnknown(/the cookie other/))
  })
})

test('a redirect to another server is not followed', () => {
  const reply = createReply({ status: 302, headers: { location: 'http://127.0.0.1:8/next' } })
  assert.throws(() => reply.location, { code: 'redirected', message: /GET \/page with a redirect to another server/ })
})

test('an answer has to be what it must be', () => {
  const reply = createReply({ body: '{"ok":true}' })
  assert.equal(reply.must({ json: { ok: true } }), reply)
  assert.throws(() => reply.must({ json: { ok: false } }), isUnknown(/answered GET \/page with 200 and \{"ok":true\}/))
})

test('a server that fails is no adapter error', () => {
  assert.throws(() => createReply({ status: 500, body: 'bad gateway' }).textAt('token'), {
    code: 'internal-error',
    message: 'the server failed on GET /page with status 500: bad gateway',
  })
})

test('an unknown reply is an error with advice', () => {
  const { message, advice } = createReply({ status: 499, body: ' \n' }).unknownReply('which is new')
  assert.equal(message, 'the server answered GET /page with 499 and an empty body, which is new')
  assert.match(advice ?? '', /add this answer to the adapter/)
})

test('a cookie is taken back by its end, or by having no value', () => {
  const changeOf = (header: string) => createReply({ headers: { 'Set-Cookie': header } }).cookieChange('sid')
  assert.deepEqual(['sid=one', 'sid=', 'sid=one; Max-Age=0', 'sid=; Max-Age=0', 'other=one'].map(changeOf), [
    'given',
    'taken-back',
    'taken-back',
    'taken-back',
    'untouched',
  ])
})

const fieldsOf = (inputs: string) => formsIn(`<form>${inputs}</form>`)[0]?.fields

describe('the forms of a page', () => {
  test('are returned in their order, each with the fields between its tags', () => {
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
  test('are returned when none is closed', () => {
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
  test('are returned when the page is cut, or badly written', () => {
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

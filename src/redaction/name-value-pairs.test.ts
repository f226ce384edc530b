import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { nameValuePairs } from './name-value-pairs.ts'

describe('in what is no JSON', () => {
  const finds = (text: string, ...pairs: readonly (readonly [name: string, value: string])[]): void =>
    assert.deepEqual([...nameValuePairs(text)], pairs, text)

  test('names and values are found in JSON that is cut off', () => {
    finds('{"type":"signed-in","session":"canary-s', ['type', 'signed-in'], ['session', 'canary-s'])
    finds('{"pass word":"x","new_pass-word" : "a\\"b\\\\c"', ['new_pass-word', 'a\\"b\\\\c'])
    finds('{"code": 402911, "n": 12', ['code', '402911'])
  })

  test('names and values are found in a query and in a form, as they were before they were encoded', () => {
    finds('/x?session=canary-s&code=402911#end', ['session', 'canary-s'], ['code', '402911#end'])
    finds('password=Correct%20Horse%2B7&next=%2Fhome', ['password', 'Correct Horse+7'], ['next', '/home'])
    finds('discount=100%&a=%zz', ['discount', '100%'], ['a', '%zz'])
    finds('sid=canary; theme=dark', ['sid', 'canary'], ['theme', 'dark'])
  })

  test('the value of a field of an HTML form is found by the name of the field', () => {
    finds('<input name="csrf_token" type="hidden" value="canary one"><input name="other">', [
      'csrf_token',
      'canary one',
    ])
    finds('<input name="a"><p value="b">')
  })

  test('attributes of HTML are found, in either order and with either quotes', () => {
    finds('<p data-token="canary one">', ['data-token', 'canary one'])
    finds("<p data-token='canary two'>", ['data-token', 'canary two'])
    finds('<meta content="canary three" name="csrf-token">', ['csrf-token', 'canary three'])
    finds("<input value='canary four' name='otp'>", ['otp', 'canary four'])
  })

  test('credentials in a log and in a URL are found', () => {
    finds('got Bearer canary-token from', ['token', 'canary-token'])
    finds('see https://ada:canary-pw@a.test/x', ['password', 'canary-pw'])
  })

  test('what has no name has no value to be found', () => {
    finds('')
    finds('no secrets here: "a", "b": c')
    finds('"name": ""')
    finds('a = b')
  })

  test('names have at most 40 characters, and of a value no more than 4,096 are taken', () => {
    finds(`${'n'.repeat(41)}=canary`)
    finds(`${'n'.repeat(40)}=${'v'.repeat(4_097)}`, ['n'.repeat(40), 'v'.repeat(4_096)])
  })
})

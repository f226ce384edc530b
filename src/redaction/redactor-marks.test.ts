import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createRedactor } from './redactor.ts'

test('a secret in guillemets is hidden, and a mark of somebody else is none', () => {
  const redactor = createRedactor([['canary-token-of-control', 'control-token']])
  const body = redactor.body(
    '{"codes":["«abcd-real-code»"],"note":"«control-token-1» «a»b»","«session-1»":"bon «jour»"}',
  )
  assert.deepEqual(JSON.parse(body), {
    codes: ['«recovery-code-1»'],
    note: '‹control-token-1› ‹a›b›',
    '‹session-1›': 'bon ‹jour›',
  })
  assert.equal(redactor.body('it is «session-1», not «abcd-real-code»'), 'it is ‹session-1›, not «recovery-code-1»')
  assert.deepEqual(redactor.headers({ 'x-note': '«code-1»', cookie: 'a=«code-1»' }), {
    'x-note': '‹code-1›',
    cookie: 'a=«cookie-1»',
  })
})

test('a known secret is found in pieces: in lists, between elements, over fields', () => {
  const secret = 'ctl-canary-token-42-abcdef'
  const whole = createRedactor([[secret, 'control-token']])
  const letters = JSON.stringify(secret.split(''))
  for (const text of [
    '["ctl-canary-","token-42-abcdef"]',
    'ctl-ca,nary-t,oken-4,2-abcdef',
    'ctl-ca<b>nary-t<b class="x">oken-42</b>-abcdef',
    'ctl-canary-;token-42-abcdef',
    letters,
  ]) {
    const shown = whole.text(text)
    assert.match(shown, /«control-token-1»/, text)
    assert.ok(shown.length < 30, shown)
  }
  assert.equal(whole.text('["ctl","other"]'), '["ctl","other"]')
  const learnt = createRedactor()
  learnt.secret(secret)
  assert.equal(learnt.text(letters), letters)
})

test('the token of a link and the secret of an authenticator app are hidden without what they came in', () => {
  const redactor = createRedactor()
  redactor.learn('{"link":"https://a.test/account/undo/Kx82canaryPw0?then=home&key=canary%2D77-x"}')
  redactor.learn('{"uri":"otpauth://totp/Shop:ada?secret=CANARYDPEHPKPXP&issuer=Shop"}')
  redactor.learn('{"qr":"https://a.test/qr?size=200&chl=otpauth%3A%2F%2Ftotp%2FShop%3Fsecret%3DCANARYABCDEFGHIJ"}')
  const shown = redactor.text(
    '/undo/Kx82canaryPw0 canary-77-x CANARYDPEHPKPXP canaryabcdefghij /account/undo?then=home',
  )
  assert.equal(shown, '/undo/«link-2» «link-3» «otp-secret-1» «otp-secret-2» /account/undo?then=home')
  assert.match(createRedactor().body('scan otpauth://totp/x?secret=CANARYDPEHPKPXP now'), /secret=«[a-z-]+-1» now/)
})

test('a secret in an address is found by its name: in a header, in a field, in a sentence of JSON', () => {
  const redactor = createRedactor()
  const headers = {
    location: 'https://a.test/cb?state=open&code=canary-a-99887',
    link: '<https://a.test/x?access_token=canary-b-99887>; rel=next',
    refresh: '0; url=/reset?token=canary-c-99887',
    'x-debug': 'password=canary-d-99887; user=ada',
    'cache-control': 'max-age=0',
  }
  redactor.learnAnswer({ headers, body: '{"next":"/x?page=2&token=canary-e-99887"}' })
  redactor.learn('{"text":"Go to https://a.test/y?id=7&amp;reset=canary-f%2D99887 now"}')
  const shown = JSON.stringify(redactor.headers(headers)) + redactor.text('canary-e-99887 canary-f-99887')
  assert.doesNotMatch(shown, /canary/)
  assert.match(shown, /state=open&code=«code-1».*rel=next.*user=ada.*max-age=0/)
  assert.equal(createRedactor().body('{"label":"is it code=plain-words?"}'), '{"label":"is it code=plain-words?"}')
})

test('a code with zeros at its beginning is hidden where it is a number', () => {
  const redactor = createRedactor()
  redactor.learn('{"code":"028321"}')
  assert.equal(redactor.body('{"number":28321,"time":1028321}'), '{"number":"«code-1»","time":1028321}')
})

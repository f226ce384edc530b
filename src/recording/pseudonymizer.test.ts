import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createPseudonymizer } from './pseudonymizer.ts'

test('the pseudonym of the secret of an app is Base32 too, so that an app can read it, and stands in the URI', () => {
  const secret = 'JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP'
  for (let run = 0; run < 50; run += 1) {
    const [replaced] = createPseudonymizer().pseudonymize([
      {
        ...{ method: 'POST', origin: 'http://target.test', path: '/authenticator-apps', headers: {}, status: 201 },
        body: { name: 'Codes' },
        answer: { app: 'one', secret, uri: `otpauth://totp/ada?secret=${secret}&digits=6` },
      },
    ])
    const answer = replaced?.answer
    assert.ok(typeof answer === 'object' && answer !== null && 'secret' in answer && 'uri' in answer)
    assert.match(String(answer.secret), /^[A-Z2-7]{32}$/)
    assert.notEqual(answer.secret, secret)
    assert.equal(answer.uri, `otpauth://totp/ada?secret=${answer.secret}&digits=6`)
  }
})

test('a code within a word, and as a number without its zeros, is replaced too', () => {
  const [replaced] = createPseudonymizer().pseudonymize([
    {
      ...{ method: 'POST', origin: 'http://target.test', path: '/sign-ins/one', headers: {}, status: 200 },
      body: { code: '028321', password: 'Ada-pw-77' },
      answer: { app: 'MYAPP028321', other: 'code_028321', number: 28_321, text: 'xAda-pw-77xy', time: 1_028_321_000 },
    },
  ])
  const shown = JSON.stringify(replaced)
  assert.doesNotMatch(shown, /028321"|:28321|Ada-pw-77/)
  assert.match(shown, /"time":1028321000/)
})

test('letters and signs beyond ASCII of a secret are replaced too', () => {
  for (const password of [
    'пароль-Секрет-Ключ',
    'Zü7Kqö9ßQ4äxZ2é8',
    '秘密のパスワード漢字',
    'lock\u{1f511}\u{1f434}pw',
    'ba\u0308rlauch-wo\u0308rter',
  ]) {
    const [replaced] = createPseudonymizer().pseudonymize([
      {
        ...{ method: 'POST', origin: 'http://target.test', path: '/sign-ins', headers: {}, status: 200 },
        body: { password },
        answer: `you sent ${password}`,
      },
    ])
    const { body, answer } = replaced ?? assert.fail()
    assert.ok(typeof body === 'object' && body !== null && 'password' in body)
    assert.match(String(body.password), /^[\0-\x7f]+$/)
    assert.equal([...String(body.password)].length, [...password].length)
    assert.equal(answer, `you sent ${body.password}`)
  }
})

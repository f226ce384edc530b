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

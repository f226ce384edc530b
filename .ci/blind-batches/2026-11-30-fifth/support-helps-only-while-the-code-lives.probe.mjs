// Support cannot verify an owner any more once the code in the text message, which they could not get, has expired.
import { device, must, N1, P, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  const { devices } = await w.make({ identifier, scheme: 'none', devices: ['a', 'b'].map((name) => device(name, 'signed-in')) })
  const [a, b] = devices
  must(await w.post('/keychain/membership', a.session, { password: P, securityCode: { form: 'digits', value: '482915' }, number: N1 }), 'keychain')
  must(await w.post('/keychain/security-code', b.session, { securityCode: '482915' }), 'security-code-accepted')
  await w.advance(3600)
  const verified = await w.post('/support/identities', await w.staff(), { identifier, for: 'keychain' })
  return must(verified, 'identity-verified', 'forbidden').type === 'forbidden'
})

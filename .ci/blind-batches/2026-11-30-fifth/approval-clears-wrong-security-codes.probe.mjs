// Approving any further device on a member sets the count of wrong security codes to zero.
import { device, must, N1, P, run } from './wire.mjs'

await run({}, async (w) => {
  const { devices } = await w.make({ identifier: 'ada@example.com', scheme: 'none', devices: ['a', 'b', 'c'].map((name) => device(name, 'signed-in')) })
  const [a, b, c] = devices
  must(await w.post('/keychain/membership', a.session, { password: P, securityCode: { form: 'digits', value: '482915' }, number: N1 }), 'keychain')
  must(await w.post('/keychain/membership', c.session, { password: P }), 'keychain')
  const enter = (securityCode) => w.post('/keychain/security-code', b.session, { securityCode })
  for (let i = 0; i < 4; i += 1) must(await enter('000000'), 'wrong-security-code')
  must(await w.post(`/keychain/requests/${await w.request(a.device)}/answer`, a.session, { approve: true }), 'keychain-request-answered')
  must(await enter('000000'), 'security-code-locked', 'wrong-security-code')
  return must(await enter('482915'), 'security-code-accepted', 'security-code-locked').type === 'security-code-accepted'
})

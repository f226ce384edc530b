// A write that meets another one is decided once more, and the second time it overwrites what came between: of many wrong security codes at one time only two count.
import { device, must, N1, P, run } from './wire.mjs'

await run({}, async (w) => {
  const { devices } = await w.make({ identifier: 'ada@example.com', scheme: 'none', devices: ['a', 'b'].map((name) => device(name, 'signed-in')) })
  const [a, b] = devices
  must(await w.post('/keychain/membership', a.session, { password: P, securityCode: { form: 'digits', value: '482915' }, number: N1 }), 'keychain')
  const enter = (securityCode) => w.post('/keychain/security-code', b.session, { securityCode })
  await Promise.all(Array.from({ length: 8 }, () => enter('000000')))
  return must(await enter('482915'), 'security-code-accepted', 'security-code-locked').type === 'security-code-accepted'
})

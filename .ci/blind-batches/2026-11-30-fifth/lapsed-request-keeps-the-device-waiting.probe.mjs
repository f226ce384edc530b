// After its request to join lapsed, a device that asks again is still told to wait, and nobody is asked.
import { device, must, P, run } from './wire.mjs'

await run({ 'keychain.approval_lifetime': 600 }, async (w) => {
  const { devices } = await w.make({ identifier: 'ada@example.com', scheme: 'none', devices: [device('a', 'signed-in'), device('b', 'signed-in')] })
  const [a, b] = devices
  must(await w.post('/keychain/membership', a.session, { password: P }), 'keychain')
  const asked = async () => {
    must(await w.post('/keychain/membership', b.session, { password: P }), 'keychain')
    return (await w.deliveries()).filter(({ to, purpose }) => to === a.device && purpose === 'keychain').length
  }
  if ((await asked()) !== 1) throw new Error('nobody was asked')
  await w.advance(601)
  return (await asked()) === 1
})

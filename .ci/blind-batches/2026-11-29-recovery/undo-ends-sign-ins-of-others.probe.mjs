import { born, browser, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', dateOfBirth: born,
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  await sb.account({ identifier: 'ben@example.com', phones: [{ number: '+12025550177' }] })
  const link = await sb.enrol(session, '+12025550143')
  const begun = ok(await sb.signIn('ben@example.com', browser))
  ok(await sb.undo(link))
  return (await sb.get('/sign-in', begun.signIn)).state === 'pending'
})

import { born, day, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', dateOfBirth: born,
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  const link = await sb.enrol(session, '+12025550143', { between: () => sb.advance(20 * 3600) })
  await sb.advance(14 * day - 3600)
  return (await sb.undo(link)).type === 'enrolment-undone'
})

import { born, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', dateOfBirth: born,
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  ok(await sb.undo(await sb.enrol(session, '+12025550143')))
  const again = ok(await sb.signIn('ada@example.com', phone('A', 'h1')))
  const second = await sb.enrol(again.session, '+12025550143')
  return (await sb.undo(second)).type === 'enrolment-undone'
})

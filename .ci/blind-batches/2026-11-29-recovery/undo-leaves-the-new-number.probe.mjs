import { born, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', dateOfBirth: born, phones: [{ number: '+12025550101' }],
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  const link = await sb.enrol(session, '+12025550199')
  ok(await sb.undo(link))
  const again = ok(await sb.signIn('ada@example.com', phone('A', 'h1')))
  const { phones } = ok(await sb.get('/phones', again.session))
  return phones.every(({ number }) => number !== '+12025550199')
})

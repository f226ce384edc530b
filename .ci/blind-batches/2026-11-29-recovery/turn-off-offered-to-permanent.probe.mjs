import { born, ok, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', permanent: true, dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  return !ok(await sb.get('/account', ada.session)).offers.includes('turn-off-two-factor')
})

import { born, ok, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born }, '+12025550177')
  ok(await sb.del('/account/recovery', ada.session))
  return (await sb.post('/support/recoveries', await sb.staff(), { recovery: own })).http >= 400
}, { 'support.reads_recovery': false })

import { born, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born }, '+12025550177')
  const before = (await sb.recoveryState(own)).readyIn
  await sb.post('/support/hastened-recoveries', await sb.staff(), { recovery: own })
  return (await sb.recoveryState(own)).readyIn === before
})

import { born, ok, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  await sb.recover('ada@example.com', { 'date-of-birth': born }, '+12025550177')
  const strange = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550143' }, '+12025550199')
  ok(await sb.del('/account/recovery', ada.session))
  return (await sb.recoveryState(strange)).state === 'cancelled'
})

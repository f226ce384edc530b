import { born, day, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550101' }] })
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550101' }, '+12025550177')
  await sb.recover('ada@example.com', { 'date-of-birth': '1990-01-01' }, '+12025550199')
  await sb.advance(3 * day)
  return (await sb.recoveryState(own)).state === 'ready'
})

import { born, day, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550101' }] })
  await sb.recover('ada@example.com', { 'date-of-birth': '1990-01-01' }, '+12025550177')
  await sb.advance(14 * day - 3600)
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550101' }, '+12025550177')
  await sb.advance(7200)
  return (await sb.recoveryState(own)).state === 'waiting'
})

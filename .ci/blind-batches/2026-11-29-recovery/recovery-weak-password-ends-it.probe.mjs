import { born, day, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550143' }, '+12025550177')
  await sb.advance(3 * day)
  const first = await sb.recoveryCode(own, '+12025550177')
  const weak = await sb.post('/recovery/code', own, { code: first, newPassword: 'a' })
  if (weak.reason !== 'password-policy') throw new Error(JSON.stringify(weak))
  return (await sb.recoveryState(own)).state === 'ready'
})

import { born, day, newPassword, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550143' }, '+12025550177')
  await sb.advance(3 * day)
  const enter = (code) => sb.post('/recovery/code', own, { code, newPassword })
  const first = await sb.recoveryCode(own, '+12025550177')
  const wrong = first === '000000' ? '000001' : '000000'
  for (let tried = 0; tried < 5; tried += 1) await enter(wrong)
  if ((await enter(wrong)).http !== 429) throw new Error('no lock')
  return (await enter(await sb.recoveryCode(own, '+12025550177'))).http === 429
})

import { born, browser, day, newPassword, ok, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ben@example.com', phones: [{ number: '+12025550177' }] })
  await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550143' }, '+12025550177')
  await sb.advance(3 * day)
  const code = await sb.recoveryCode(own, '+12025550177')
  ok(await sb.post('/recovery/code', own, { code, newPassword }))
  const begun = ok(await sb.signIn('ada@example.com', browser, { password: newPassword }))
  return begun.phones.some(({ masked }) => masked.endsWith('77'))
})

import { born, day, newPassword, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('Phone', 'h1'), status: 'trusted' }] })
  const own = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550143' }, '+12025550177')
  await sb.advance(3 * day)
  const code = await sb.recoveryCode(own, '+12025550177')
  ok(await sb.post('/recovery/code', own, { code, newPassword }))
  const again = await sb.signIn('ada@example.com', phone('Phone', 'h1'), { password: newPassword, trust: ada.devices[0].trust })
  return again.type === 'code-required'
})

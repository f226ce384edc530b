import { born, day, newPassword, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('Phone', 'h1'), status: 'trusted' }] })
  const strange = await sb.recover('ada@example.com', { 'date-of-birth': born, 'trusted-number': '+12025550143' }, '+12025550199')
  await sb.advance(3 * day)
  const code = await sb.recoveryCode(strange, '+12025550199')
  ok(await sb.del('/account/recovery', ada.devices[0].session))
  return (await sb.post('/recovery/code', strange, { code, newPassword })).http >= 400
})

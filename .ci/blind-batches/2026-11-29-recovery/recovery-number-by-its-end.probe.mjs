import { born, day, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const strange = await sb.recover('ada@example.com', { 'trusted-number': '43' }, '+12025550177')
  await sb.advance(15 * day)
  return (await sb.recoveryState(strange)).state === 'refused'
})

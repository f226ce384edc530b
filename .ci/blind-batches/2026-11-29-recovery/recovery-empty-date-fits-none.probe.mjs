import { day, probe } from './wire.mjs'

await probe(async (sb) => {
  await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }] })
  const strange = await sb.recover('ada@example.com', { 'date-of-birth': '' }, '+12025550177')
  await sb.advance(15 * day)
  return (await sb.recoveryState(strange)).state === 'refused'
})

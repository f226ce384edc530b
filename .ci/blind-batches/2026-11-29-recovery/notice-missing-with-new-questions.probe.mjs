import { born, ok, threeQuestions, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'two-step', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const off = ok(await sb.post('/two-step/turn-off', ada.session, { dateOfBirth: born, questions: threeQuestions }))
  if (off.scheme !== 'off') throw new Error(JSON.stringify(off))
  return (await sb.deliveries()).filter(({ channel, to }) => channel === 'email' && to === 'ada@example.com').length === 1
})

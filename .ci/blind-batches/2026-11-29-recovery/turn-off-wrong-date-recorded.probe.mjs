import { born, ok, threeQuestions, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', dateOfBirth: born, phones: [{ number: '+12025550143' }] })
  const wrong = await sb.post('/two-factor/turn-off', ada.session, { dateOfBirth: '1984-03-01' })
  if (wrong.reason !== 'wrong-date-of-birth') throw new Error(JSON.stringify(wrong))
  return ok(await sb.post('/two-factor/turn-off', ada.session, { questions: threeQuestions })).scheme === 'still-on'
})

import { born, ok, threeQuestions, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'two-step', dateOfBirth: born, questions: threeQuestions, phones: [{ number: '+12025550143' }] })
  const half = ok(await sb.post('/two-step/turn-off', ada.session, { dateOfBirth: born }))
  if (half.scheme !== 'still-on') throw new Error(JSON.stringify(half))
  return (await sb.deliveries()).every(({ channel }) => channel !== 'email')
})

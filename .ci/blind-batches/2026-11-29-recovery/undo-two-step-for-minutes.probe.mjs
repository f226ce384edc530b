import { born, browser, ok, phone, threeQuestions, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'two-step', dateOfBirth: born, phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  ok(await sb.post('/two-step/turn-off', session, { dateOfBirth: born, questions: threeQuestions }))
  await sb.advance(2 * 3600)
  const link = await sb.enrol(session, '+12025550143', { answers: threeQuestions.map(({ answer }) => answer) })
  ok(await sb.undo(link))
  return (await sb.signIn('ada@example.com', browser)).type === 'code-required'
})

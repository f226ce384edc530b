import { born, ok, phone, threeQuestions, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', dateOfBirth: born,
    devices: [{ client: phone('A', 'h1'), status: 'signed-in' }] })
  const { session } = ada.devices[0]
  await sb.enrol(session, '+12025550143')
  const off = ok(await sb.post('/two-factor/turn-off', session, { dateOfBirth: born, questions: threeQuestions }))
  if (off.scheme !== 'off') throw new Error(JSON.stringify(off))
  await sb.enrol(session, '+12025550143', { answers: threeQuestions.map(({ answer }) => answer) })
  return ok(await sb.post('/two-factor/turn-off', session, {})).scheme === 'still-on'
})

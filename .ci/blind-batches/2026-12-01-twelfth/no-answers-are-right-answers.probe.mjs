import { ada, answers, either, isRefusal, numbers, probe, questions } from './wire.mjs'

await probe(async (s) => {
  const { session } = await s.provision({ identifier: ada, scheme: 'two-step', phones: [{ number: numbers[0] }], questions, dateOfBirth: '1990-02-03' })
  const off = await s.send('turn-off-two-step', { session, dateOfBirth: '1990-02-03', answers: [] })
  return either(off, { defect: ({ scheme }) => scheme === 'off', right: (answer) => isRefusal(answer, 'wrong-answers') })
}, { 'twostep.off_questions': 'answer' })

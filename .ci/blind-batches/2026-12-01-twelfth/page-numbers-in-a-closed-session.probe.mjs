import { ada, answers, browser, either, isRefusal, numbers, password, probe, questions } from './wire.mjs'

await probe(async (s) => {
  const owner = await s.provision({ identifier: ada, scheme: 'two-step', phones: [{ number: numbers[0] }], questions, dateOfBirth: '1990-02-03' })
  await s.want('turn-off-two-step', { session: owner.session, dateOfBirth: '1990-02-03', answers })
  const { session } = await s.want('start-sign-in', { identifier: ada, password, client: browser, service: 'cloud' })
  return either(await s.send('list-phones', { session }), { defect: ({ type }) => type === 'phones', right: (answer) => isRefusal(answer, 'questions-required') })
})

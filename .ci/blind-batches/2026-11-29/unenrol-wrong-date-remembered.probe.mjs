import { must, newQuestions, openSandbox, questions, verdict, wrong } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({ identifier: 'ada@example.com', scheme: 'two-factor', dateOfBirth: '1990-01-02', phones: [{ number: '+12025550101' }] })
const wrongDate = await box.post('/two-factor/turn-off', ada.session, { dateOfBirth: '1990-01-03' })
if (wrongDate.ok) throw new Error('a wrong date was accepted at once')
const rest = must(await box.post('/two-factor/turn-off', ada.session, { questions: newQuestions }))
verdict(rest.scheme === 'off', `questions after a wrong date of birth: two-factor is ${rest.scheme}`)

import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'always', 'questions.attempts': 3 })
const a = await s.provision({ scheme: 'none', questions: [{ question: 'q', answer: 'x' }], devices: [{ client: phone('A'), status: 'signed-in' }] })
const start = async () => (await s.call('POST', '/enrolments', a.devices[0].session, {})).enrolment
const answer = (token, value) => s.call('POST', '/enrolment/answers', token, { answers: [value] })
const one = await start()
must((await answer(one, 'no')).status >= 400, 'wrong'); await answer(one, 'no')
const two = await start()
await answer(two, 'no')
verdict((await answer(two, 'x')).ok)

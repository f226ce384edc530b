// Answers given in one enrolment are taken as given in every later one, whatever session begins it.
import { must, open, phone, questions, verdict } from './wire.mjs'

const box = await open({ 'enrol.security_questions': 'always' })
const { devices: [a, b] } = await box.account({ scheme: 'none', phones: [], questions, devices: [1, 2].map((n) => ({ client: phone(n), status: 'signed-in' })) })
const start = async (one) => must(await box.call('POST', '/enrolments', one.session, {})).enrolment
must(await box.call('POST', '/enrolment/answers', await start(a), { answers: questions.map(({ answer }) => answer) }))
verdict((await box.call('POST', '/enrolment/phones', await start(b), { number: '+12125550101', method: 'text' })).ok)

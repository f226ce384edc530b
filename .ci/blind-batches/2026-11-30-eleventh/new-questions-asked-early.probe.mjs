import { either, enrol, open, phone, question, questions } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'create' })
const a = await s.account({ questions, devices: [{ client: phone('One'), status: 'signed-in' }] })
const { enrolment } = await s.ok('POST', '/enrolments', a.session, {})
await s.ok('POST', '/enrolment/questions', enrolment, { questions: [4, 5, 6].map(question) })
either((await s.signIn()).questions[0], { right: 'Question 1?', defect: 'Question 4?' })

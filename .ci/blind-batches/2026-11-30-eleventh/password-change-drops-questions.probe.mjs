import { either, enrol, open, password, phone, questions } from './wire.mjs'

const s = await open()
const a = await s.account({ questions, devices: [{ client: phone('One', '10'), status: 'signed-in' }] })
await enrol(s, a.session, '+12025550100', { answers: questions.map((one) => one.answer) })
await s.ok('PUT', '/password', a.session, { currentPassword: password, newPassword: 'Other-Horse-8' })
either((await s.ok('GET', '/account', a.session)).questionsOnFile, { right: true, defect: false })

import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'create' })
const a = await s.account({ scheme: 'none', questions: [{ question: 'Old pet?', answer: 'Rex' }], devices: [{ client: phone(1), status: 'signed-in' }] })
await s.enrol(a.session, async (e) => must(await s.call('POST', '/enrolment/questions', e, { questions: [1, 2, 3].map((n) => ({ question: 'Q' + n, answer: 'A' + n })) }), 'enrolment'))
const { link } = await s.last((d) => d.link); must(await s.call('POST', '/undo-links', undefined, { link }), 'enrolment-undone')
const r = must(await s.signIn(), 'questions-required'); verdict(r.questions[0] === 'Q1', r.questions[0] === 'Old pet?', r)

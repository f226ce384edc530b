import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'always' })
const a = await s.account({ scheme: 'none', questions: [{ question: 'Pet?', answer: 'Rex' }], devices: [{ client: phone(1), status: 'signed-in' }] })
const one = must(await s.call('POST', '/enrolments', a.session, {}), 'enrolment')
must(await s.call('POST', '/enrolment/answers', one.enrolment, { answers: ['Rex'] }), 'enrolment')
const two = must(await s.call('POST', '/enrolments', a.devices[0].session, {}), 'enrolment')
const r = await s.call('POST', '/enrolment/phones', two.enrolment, { number: '+12025550160', method: 'text' })
verdict(r.type === 'enrolment', refusedWith(r, 'questions-required'), r)

import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'create', 'questions.count': 1 })
const a = await s.provision({ scheme: 'none', questions: [{ question: 'old', answer: 'x' }], devices: [{ client: phone('A'), status: 'signed-in' }] })
const link = await s.enrol(a.devices[0].session, N1, async (token) => must((await s.call('POST', '/enrolment/questions', token, { questions: [{ question: 'new', answer: 'y' }] })).ok, 'questions'))
must((await s.call('POST', '/undo-links', undefined, { link })).ok, 'undone')
const r = await s.signIn(browser('b'))
must(r.type === 'questions-required', 'asked', r)
verdict(r.questions[0] !== 'old')

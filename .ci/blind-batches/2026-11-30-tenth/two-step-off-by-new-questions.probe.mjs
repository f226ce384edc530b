import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'questions.count': 1 })
const a = await s.provision({ scheme: 'two-step', phones: [{ number: N1 }], dateOfBirth: '1980-01-02', questions: [{ question: 'q', answer: 'x' }] })
const r = await s.call('POST', '/two-step/turn-off', a.session, { dateOfBirth: '1980-01-02', questions: [{ question: 'mine', answer: 'y' }] })
verdict(r.scheme === 'off')

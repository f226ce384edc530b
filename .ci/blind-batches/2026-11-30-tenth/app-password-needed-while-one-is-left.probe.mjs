import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'two-step', phones: [{ number: N1 }], dateOfBirth: '1980-01-02', questions: [{ question: 'q', answer: 'x' }] })
await s.appPassword(a.session)
const off = await s.call('POST', '/two-step/turn-off', a.session, { dateOfBirth: '1980-01-02', answers: ['x'] })
must(off.scheme === 'off', 'off', off)
verdict(!(await s.program(P)).ok)

import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'never', 'questions.count': 1 })
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }], dateOfBirth: '1980-01-02', devices: [{ client: phone('A'), status: 'trusted' }] })
const [{ session }] = a.devices
const off = (body) => s.call('POST', '/two-factor/turn-off', session, body)
must((await off({ dateOfBirth: '1980-01-02', questions: [{ question: 'q', answer: 'x' }] })).scheme === 'off', 'off')
await s.enrol(session, N1)
verdict((await off({})).scheme === 'off')

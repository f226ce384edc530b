import { either, open, password, questions } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', questions, dateOfBirth: '1980-01-02', phones: [{ number: '+12025550100' }] })
await s.ok('POST', '/app-passwords', a.session, { label: 'Mail' })
await s.ok('POST', '/two-step/turn-off', a.session, { dateOfBirth: '1980-01-02', answers: questions.map((one) => one.answer) })
const program = await s.api('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password, service: 'mail', program: 'One' })
either(program.type, { right: 'program-signed-in', defect: 'app-password-required' })

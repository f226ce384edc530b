import { either, open, phone, questions } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', questions, dateOfBirth: '1980-01-02', phones: [{ number: '+12025550100' }], devices: [{ client: phone('One'), status: 'trusted' }] })
await s.ok('POST', '/two-step/turn-off', a.session, { dateOfBirth: '1980-01-02', answers: questions.map((one) => one.answer) })
const { session } = await s.signIn({ service: 'cloud' })
if ((await s.api('GET', '/devices', session)).type !== 'questions-required') throw new Error('the list is open')
either((await s.api('GET', `/devices/${a.devices[0].device}`, session)).type, { right: 'questions-required', defect: 'device' })

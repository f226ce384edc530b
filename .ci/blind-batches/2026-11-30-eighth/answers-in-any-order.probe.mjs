import { open, three, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision({ scheme: 'two-step', dateOfBirth: '1990-01-01', questions: three, phones: [{ number: '+12025550101' }] })
const answers = ['ash', 'oak', 'elm']
verdict((await s.post('/two-step/turn-off', session, { dateOfBirth: '1990-01-01', answers })).reason === 'wrong-answers')

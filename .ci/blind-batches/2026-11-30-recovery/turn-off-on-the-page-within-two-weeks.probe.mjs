import { N, asked, born, open, plain, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(plain())
await s.enrol(session, N(3))
const off = await s.post('/two-factor/turn-off', session, { dateOfBirth: born, questions: asked(3, 'new') })
verdict(off.ok, off)

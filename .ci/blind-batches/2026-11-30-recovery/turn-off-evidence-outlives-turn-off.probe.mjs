import { N, asked, born, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(twoFactor())
const off = (body) => s.post('/two-factor/turn-off', session, body)
must((await off({ dateOfBirth: born, questions: asked(3, 'new') })).scheme === 'off', 'off')
await s.enrol(session, N(1), { answers: asked(3, 'new').map((q) => q.answer) })
const bare = await off({})
verdict(bare.scheme === 'off', bare)

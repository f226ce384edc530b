import { N, ada, asked, born, must, open, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
const account = await s.provision(twoFactor({ scheme: 'two-step', questions: asked() }))
const { session } = account
const answers = asked().map((q) => q.answer)
must((await s.post('/two-step/turn-off', session, { dateOfBirth: born, answers })).scheme === 'off', 'off')
await s.advance(3600)
const { link } = await s.enrol(session, N(1), { identifier: ada, answers })
must(await s.undo(link), 'undo')
const signIn = must(await s.signIn(ada, pw), 'sign-in')
verdict(signIn.type !== 'code-required', signIn)

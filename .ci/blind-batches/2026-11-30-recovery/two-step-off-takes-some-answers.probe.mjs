import { asked, born, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(twoFactor({ scheme: 'two-step', questions: asked() }))
const off = await s.post('/two-step/turn-off', session, { dateOfBirth: born, answers: [asked()[0].answer] })
verdict(off.scheme === 'off', off)

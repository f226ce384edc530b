import { asked, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(twoFactor())
const wrong = await s.post('/two-factor/turn-off', session, { dateOfBirth: '1980-02-04' })
must(wrong.status === 403, 'refused')
const then = await s.post('/two-factor/turn-off', session, { questions: asked(3, 'new') })
verdict(then.scheme === 'off', then)

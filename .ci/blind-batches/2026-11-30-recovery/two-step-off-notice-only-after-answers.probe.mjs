import { ada, asked, born, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open({ 'twostep.off_questions': 'create' })
const { session } = await s.provision(twoFactor({ scheme: 'two-step', questions: asked() }))
const off = must(await s.post('/two-step/turn-off', session, { dateOfBirth: born, questions: asked(3, 'new') }), 'off')
must(off.scheme === 'off', 'off')
const mail = await s.last(ada, 'notice')
verdict(mail === undefined)

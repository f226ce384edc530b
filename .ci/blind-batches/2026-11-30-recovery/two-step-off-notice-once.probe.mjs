import { N, asked, born, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(twoFactor({ scheme: 'two-step', questions: asked() }))
const off = async () => must((await s.post('/two-step/turn-off', session, { dateOfBirth: born, answers: asked().map((q) => q.answer) })).scheme === 'off', 'off')
await off()
await s.advance(30 * day - 60)
must(await s.post('/two-step', session, { number: N(1), method: 'text' }), 'start')
must(await s.post('/two-step/code', session, { code: (await s.last(N(1), 'enrolment')).code }), 'on')
await off()
const mails = (await s.deliveries()).filter((d) => d.channel === 'email' && d.purpose === 'notice')
verdict(mails.length !== 2, mails)

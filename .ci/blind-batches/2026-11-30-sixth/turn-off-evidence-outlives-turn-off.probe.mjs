import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'never' })
const a = await s.account({ dateOfBirth: '1990-01-31', devices: [{ client: phone(1), status: 'trusted' }] })
const questions = [1, 2, 3].map((n) => ({ question: 'Q' + n, answer: 'A' + n }))
const off = (body) => s.call('POST', '/two-factor/turn-off', a.session, body)
const first = must(await off({ dateOfBirth: '1990-01-31', questions }), 'turn-off'); if (first.scheme !== 'off') process.exit(2)
await s.enrol(a.session); const r = await off({}); verdict(r.scheme === 'off', r.scheme === 'still-on', r)

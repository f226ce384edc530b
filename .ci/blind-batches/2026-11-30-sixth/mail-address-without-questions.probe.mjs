import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ scheme: 'two-step', dateOfBirth: '1990-01-31', questions: [{ question: 'Pet?', answer: 'Rex' }] })
const off = must(await s.call('POST', '/two-step/turn-off', a.session, { dateOfBirth: '1990-01-31', answers: ['Rex'] }), 'turn-off'); if (off.scheme !== 'off') process.exit(2)
const { session } = must(await s.signIn({ service: 'cloud' }), 'signed-in')
const r = await s.call('POST', '/account/mail-address', session, { address: 'ada@cloud.example' }); verdict(r.type === 'mail-address-created', refusedWith(r, 'questions-required'), r)

import { ada, openSandbox, tv, verdict } from './wire.mjs'

const s = await openSandbox({ 'password.attempts': 10 })
await ada(s)
for (let n = 0; n < 10; n += 1) await s.signIn(tv(), { password: `Wrong-${n}-guess` })
const next = await s.signIn(tv(), { password: 'Wrong-10-guess' })
verdict(next.reason === 'too-many-attempts', next.reason === 'wrong-credentials', next)

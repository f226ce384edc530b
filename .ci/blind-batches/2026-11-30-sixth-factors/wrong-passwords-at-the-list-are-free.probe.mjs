import { open, password, verdict } from './wire.mjs'

const box = await open({ 'password.attempts': 3 })
const { session } = await box.account('ada')
for (let time = 0; time < 3; time += 1) await box.call('POST', '/sessions/end', session, { password: 'Wrong staple 1' })
const right = await box.call('POST', '/sessions/end', session, { password })
verdict(right.ok)

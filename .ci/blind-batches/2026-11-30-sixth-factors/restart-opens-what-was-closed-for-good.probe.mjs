import { need, open, password, verdict } from './wire.mjs'

const box = await open({ 'password.attempts': 5, 'password.disable_after': 3 })
await box.account('ada')
for (let time = 0; time < 3; time += 1) await box.start('ada', 'Wrong staple 1')
const closed = await box.start('ada')
if (closed.ok) throw new Error('the password was not closed')
need(await box.control('POST', '/restart'), 'restart')
const after = await box.start('ada')
verdict(after.ok)

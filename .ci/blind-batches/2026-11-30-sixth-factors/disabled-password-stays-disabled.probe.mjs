import { need, open, password, verdict } from './wire.mjs'

const box = await open({ 'password.attempts': 5, 'password.disable_after': 3 })
await box.account('ada')
for (let time = 0; time < 3; time += 1) await box.start('ada', 'Wrong staple 1')
const closed = await box.start('ada')
if (closed.ok) throw new Error('the password was not closed')
const { reset } = need(await box.call('POST', '/password-resets', undefined, { identifier: 'ada@example.com' }), 'reset')
const code = await box.lastCode()
need(await box.call('POST', '/password-reset', reset, { code, newPassword: 'Other staple 8' }), 'code')
const after = await box.start('ada', 'Other staple 8')
verdict(!after.ok)

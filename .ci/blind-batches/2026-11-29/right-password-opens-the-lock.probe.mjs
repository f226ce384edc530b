import { ada, openSandbox, password, verdict } from './wire.mjs'

const s = await openSandbox({ 'password.attempts': 10, 'password.lock_time': 1800 })
const { session } = await ada(s)
const change = (currentPassword) =>
  s.api('PUT', '/password', { currentPassword, newPassword: 'Basalt-2077-wren' }, session)
for (let n = 0; n < 10; n += 1) await change(`Wrong-${n}-guess`)
const locked = await change('Wrong-10-guess')
if (locked.reason !== 'too-many-attempts') throw new Error('entry is not locked')
const right = await change(password)
verdict(right.reason === 'too-many-attempts', right.type === 'password-changed', right)

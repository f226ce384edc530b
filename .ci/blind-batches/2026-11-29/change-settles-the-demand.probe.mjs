import { ada, openSandbox, password, phone, verdict } from './wire.mjs'

const s = await openSandbox()
const { session, devices: [one] } = await ada(s)
await s.demandPassword('ada@example.com')
const newPassword = 'Basalt-2077-wren'
await s.ok('PUT', '/password', { currentPassword: password, newPassword }, session)
const again = await s.signIn(phone('one'), { password: newPassword, trust: one.trust })
const asked = ['password-change-required', 'code-required'].includes(again.type)
verdict(asked, again.type === 'signed-in', again)

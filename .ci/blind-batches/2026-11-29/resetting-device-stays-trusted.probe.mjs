import { ada, openSandbox, phone, verdict } from './wire.mjs'

const s = await openSandbox({ 'password.change_ends_trust': 'any' })
const { devices: [one] } = await ada(s)
const newPassword = 'Basalt-2077-wren'
await s.ok('POST', '/device/password-reset', { newPassword }, one.session)
const again = await s.signIn(phone('one'), { password: newPassword, trust: one.trust })
verdict(again.type === 'code-required', again.type === 'signed-in', again)

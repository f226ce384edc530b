import { ada, browser, openSandbox, password, verdict } from './wire.mjs'

const s = await openSandbox()
const { session } = await ada(s)
const newPassword = 'Cafe\u0301-1848-Moth'
await s.ok('PUT', '/password', { currentPassword: password, newPassword }, session)
const signIn = await s.signIn(browser, { password: newPassword })
verdict(signIn.type === 'code-required', signIn.reason === 'wrong-credentials', signIn)

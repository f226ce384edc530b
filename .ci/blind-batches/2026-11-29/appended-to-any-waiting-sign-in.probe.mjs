import { ada, mac, openSandbox, password, tv, verdict } from './wire.mjs'

const s = await openSandbox({ 'code.binding': 'sign-in' })
const { devices: [one] } = await ada(s)
await s.waiting(mac('new'))
const { request } = await s.last(({ to, request }) => to === one.device && request)
const { code } = await s.ok('POST', `/requests/${request}/answer`, { allow: true }, one.session)
const appended = await s.signIn(tv(), { password: `${password}${code}` })
verdict(appended.reason === 'wrong-code', appended.type === 'signed-in', appended)

import { ada, browser, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'code.lifetime': 600, 'signin.approval_before_code': true, 'code.same_on_all_devices': true })
const { devices: [one, two] } = await ada(s, { devices: ['one', 'two'] })
const signIn = await s.waiting(browser)
const request = async ({ device }) => (await s.last(({ to, request }) => to === device && request)).request
const first = await s.ok('POST', `/requests/${await request(one)}/answer`, { allow: true }, one.session)
await s.advance(500)
await s.ok('POST', `/requests/${await request(two)}/answer`, { allow: true }, two.session)
await s.advance(200)
const entered = await s.api('POST', '/sign-in/code', { code: first.code }, signIn)
verdict(entered.reason === 'wrong-code', entered.type === 'signed-in', entered)

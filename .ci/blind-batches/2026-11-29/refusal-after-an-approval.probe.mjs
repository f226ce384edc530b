import { ada, browser, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'signin.approval_before_code': true, 'signin.deny_scope': 'attempt' })
const { devices: [one, two] } = await ada(s, { devices: ['one', 'two'] })
const signIn = await s.waiting(browser)
const request = async ({ device }) => (await s.last(({ to, request }) => to === device && request)).request
const { code } = await s.ok('POST', `/requests/${await request(one)}/answer`, { allow: true }, one.session)
await s.ok('POST', `/requests/${await request(two)}/answer`, { allow: false }, two.session)
const entered = await s.api('POST', '/sign-in/code', { code }, signIn)
verdict(entered.reason === 'sign-in-ended', entered.type === 'signed-in', entered)

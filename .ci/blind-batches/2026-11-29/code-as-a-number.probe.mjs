import { ada, browser, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'code.on_demand': 1000 })
const { devices: [one] } = await ada(s)
const signIn = await s.waiting(browser)
let code = ''
for (let n = 0; n < 500 && !code.startsWith('0'); n += 1) code = await s.generated(one.session)
if (!code.startsWith('0')) throw new Error('no code begins with a zero')
const entered = await s.api('POST', '/sign-in/code', { code: Number(code) }, signIn)
verdict(entered.status === 400, entered.type === 'signed-in', { code, entered })

import { ada, browser, openSandbox, verdict, wrongCode } from './wire.mjs'

const s = await openSandbox({ 'code.attempts': 5, 'code.lock_time': 1800, 'code.lifetime': 600 })
const { devices: [one] } = await ada(s)
const guess = async () => {
  const signIn = await s.waiting(browser)
  const code = wrongCode(await s.generated(one.session))
  for (let n = 0; n < 5; n += 1) await s.api('POST', '/sign-in/code', { code }, signIn)
}
await guess()
await s.advance(900)
await guess()
await s.advance(900)
const signIn = await s.waiting(browser)
const entered = await s.api('POST', '/sign-in/code', { code: await s.generated(one.session) }, signIn)
verdict(entered.type === 'signed-in', entered.reason === 'too-many-attempts', entered)

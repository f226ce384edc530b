import { ada, browser, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox()
const { devices: [one] } = await ada(s)
const { trust } = await s.complete(browser, one.session, { trustBrowser: true })
await s.complete(browser, one.session, { trustBrowser: true })
const again = await s.signIn(browser, { trust })
verdict(again.type === 'signed-in', again.type === 'code-required', again)

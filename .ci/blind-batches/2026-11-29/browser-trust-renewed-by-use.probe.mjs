import { ada, browser, openSandbox, verdict } from './wire.mjs'

const day = 86_400
const s = await openSandbox({ 'browser.trust_lifetime': 30 * day })
const { devices: [one] } = await ada(s)
const { trust } = await s.complete(browser, one.session, { trustBrowser: true })
await s.advance(20 * day)
const used = await s.signIn(browser, { trust })
if (used.type !== 'signed-in') throw new Error('the browser is not trusted')
await s.advance(15 * day)
const again = await s.signIn(browser, { trust })
verdict(again.type === 'code-required', again.type === 'signed-in', again)

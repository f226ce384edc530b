// Each sign-in in a trusted browser starts the lifetime of its trust anew.
import { browser, must, open, phone, verdict } from './wire.mjs'

const box = await open({ 'browser.trust_lifetime': 1000 })
const { devices: [a] } = await box.account({ devices: [{ client: phone(1), status: 'trusted' }] })
const { signIn } = must(await box.signIn(browser, { trustBrowser: true }))
const { trust } = must(await box.call('POST', '/sign-in/code', signIn, { code: await box.generate(a.session), trustBrowser: true }))
await box.advance(700)
if (must(await box.signIn(browser, { trust })).type !== 'signed-in') throw new Error('not trusted')
await box.advance(700)
verdict(must(await box.signIn(browser, { trust })).type === 'signed-in')

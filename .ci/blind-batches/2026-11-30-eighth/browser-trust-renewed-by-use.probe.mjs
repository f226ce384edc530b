import { browser, open, phone, verdict } from './wire.mjs'

const s = await open({ 'browser.trust_lifetime': 3600 })
const { devices: [one] } = await s.provision({ phones: [{ number: '+12025550101' }], devices: [{ client: phone(1), status: 'trusted' }] })
const { trust } = await s.signIn(browser, one.session, { trustBrowser: true })
await s.advance(3000)
if ((await s.start(browser, { trust })).type !== 'signed-in') process.exit(2)
await s.advance(1200)
verdict((await s.start(browser, { trust })).type === 'code-required')

import { ada, browser, openSandbox, phone, verdict } from './wire.mjs'

const s = await openSandbox()
const { devices: [one] } = await ada(s)
const { trust } = await s.complete(browser, one.session, { trustBrowser: true })
const onPhone = await s.signIn(phone('stranger'), { trust })
verdict(onPhone.type === 'code-required', onPhone.type === 'signed-in', onPhone)

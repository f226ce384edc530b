// Showing the pushed code on a further device starts its lifetime anew.
import { browser, must, open, phone, verdict } from './wire.mjs'

const box = await open({ 'code.lifetime': 600, 'signin.pending_lifetime': 3600, 'code.same_on_all_devices': true })
const { devices: [a, b] } = await box.account({ devices: [1, 2].map((n) => ({ client: phone(n), status: 'trusted' })) })
const { signIn } = must(await box.signIn(browser))
const sent = (await box.deliveries()).filter((one) => one.channel === 'push')
const allow = async (device) => must(await box.call('POST', `/requests/${sent.find((one) => one.to === device.device).request}/answer`, device.session, { allow: true })).code
const code = await allow(a)
await box.advance(500)
if ((await allow(b)) !== code) throw new Error('another code')
await box.advance(200)
verdict((await box.call('POST', '/sign-in/code', signIn, { code })).ok)

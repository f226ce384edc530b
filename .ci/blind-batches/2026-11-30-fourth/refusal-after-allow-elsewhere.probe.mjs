// A refusal on one trusted device no longer blocks a sign-in that was already allowed on another device.
import { browser, must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a, b] } = await box.account({ devices: [1, 2].map((n) => ({ client: phone(n), status: 'trusted' })) })
const { signIn } = must(await box.signIn(browser))
const sent = (await box.deliveries()).filter((one) => one.channel === 'push')
const request = (device) => sent.find((one) => one.to === device.device).request
const { code } = must(await box.call('POST', `/requests/${request(a)}/answer`, a.session, { allow: true }))
must(await box.call('POST', `/requests/${request(b)}/answer`, b.session, { allow: false }))
verdict((await box.call('POST', '/sign-in/code', signIn, { code })).ok)

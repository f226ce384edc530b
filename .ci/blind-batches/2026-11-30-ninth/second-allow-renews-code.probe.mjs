import { browser, need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox({ 'code.lifetime': 600 })
const { devices } = await box.provision({ phones: [{ number }], devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'trusted' })) })
const { signIn } = need(await box.signIn(browser))
const requests = (await box.mail()).filter(({ request }) => request !== undefined)
const allow = async ({ device, session }) => {
  const { request } = requests.find(({ to }) => to === device)
  return need(await box.ask('POST', `/requests/${request}/answer`, session, { allow: true })).code
}
const code = await allow(devices[0])
await box.advance(500)
if ((await allow(devices[1])) !== code) throw new Error('another code')
await box.advance(200)
const seen = await box.ask('POST', '/sign-in/code', signIn, { code })
verdict(seen.reason === 'wrong-code', seen.type === 'signed-in', seen)

import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }], devices: ['One', 'Two'].map((name) => ({ client: phone(name), status: 'trusted' })) })
const { signIn } = await s.signIn()
const sent = await s.deliveries()
const allow = async ({ device, session }) =>
  (await s.ok('POST', `/requests/${sent.find((one) => one.to === device).request}/answer`, session, { allow: true })).code
const code = await allow(a.devices[0])
await s.advance(500)
if ((await allow(a.devices[1])) !== code) throw new Error('another code')
await s.advance(200)
either((await s.api('POST', '/sign-in/code', signIn, { code })).type, { right: 'wrong-code', defect: 'signed-in' })

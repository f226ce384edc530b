import { either, open, password, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }], devices: [{ client: phone('One'), status: 'trusted' }] })
const [one] = a.devices
await s.signIn({ client: { kind: 'browser', hardware: 'computer' } })
const { code } = await s.ok('POST', `/requests/${(await s.last(one.device)).request}/answer`, one.session, { allow: true })
const old = await s.signIn({ client: phone('Old', '8.4'), password: password + code })
either(old.type, { right: 'wrong-code', defect: 'signed-in' })

import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', phones: [{ number: '+12025550100' }], devices: [{ client: phone('One'), status: 'signed-in' }] })
const [{ device, session }] = a.devices
await s.ok('PUT', '/device/find', session, { on: true })
await s.ok('POST', `/devices/${device}/confirmation`, a.session)
const { code } = await s.last(device)
await s.ok('PUT', '/device/find', session, { on: false })
either((await s.api('POST', `/devices/${device}/code`, a.session, { code })).type, { right: 'not-eligible', defect: 'device-confirmed' })

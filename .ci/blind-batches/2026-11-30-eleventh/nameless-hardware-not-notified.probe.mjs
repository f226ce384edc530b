import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }], devices: [{ client: { kind: 'phone', name: 'One', version: '11' }, status: 'trusted' }] })
await s.signIn()
either((await s.deliveries()).filter((one) => one.to === a.devices[0].device).length, { right: 1, defect: 0 })

import { either, open } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }], devices: [{ client: { kind: 'watch', name: 'Watch', version: '4', hardware: 'w' }, status: 'signed-in' }] })
await s.ok('GET', `/devices/${a.devices[0].device}`, a.session)
either((await s.api('POST', `/devices/${a.devices[0].device}/erasure`, a.session)).type, { right: 'device-erased', defect: 'not-found' })

import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }] })
const added = await s.ok('POST', '/phones', a.session, { number: '+12025550101', method: 'text' })
await s.ok('POST', `/phones/${added.phone}/sends`, a.session, { method: 'call' })
either((await s.last('+12025550101')).channel, { right: 'call', defect: 'text' })

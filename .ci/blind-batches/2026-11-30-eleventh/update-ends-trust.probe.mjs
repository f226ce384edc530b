import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }], devices: [{ client: phone('One', '10.2'), status: 'trusted' }] })
either((await s.signIn({ client: phone('One', '10.3'), trust: a.devices[0].trust })).type, { right: 'signed-in', defect: 'code-required' })

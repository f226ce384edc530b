import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }], devices: [{ client: phone('One'), status: 'trusted' }] })
const [one] = a.devices
const { signIn } = await s.signIn()
const { request } = await s.last(one.device)
await s.ok('POST', '/sign-in/sends', signIn, { via: 'push' })
if ((await s.last(one.device)).request === request) throw new Error('no second notice')
await s.ok('POST', `/requests/${request}/answer`, one.session, { allow: false })
either((await s.ok('GET', '/sign-in', signIn)).state, { right: 'denied', defect: 'pending' })

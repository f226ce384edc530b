import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', phones: [{ number: '+12025550100' }], devices: [{ client: phone('One'), status: 'trusted' }] })
await s.ok('DELETE', '/session', a.devices[0].session)
const { signIn } = await s.signIn({ client: phone('One') })
await s.ok('POST', '/sign-in/sends', signIn, { via: 'text', phone: a.phones[0].phone })
const { session } = await s.ok('POST', '/sign-in/code', signIn, { code: (await s.last('+12025550100')).code })
if ((await s.ok('GET', '/devices', a.session)).devices.length !== 1) throw new Error('not listed before')
await s.ok('PUT', '/device/find', session, { on: false })
either((await s.ok('GET', '/devices', a.session)).devices.length, { right: 1, defect: 0 })

import { open, verdict } from './wire.mjs'
const world = await open({ 'phone.shared': false })
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }, { number: '+12025550102' }] })
const bob = await world.account({ identifier: 'bob@example.com', scheme: 'two-factor', phones: [{ number: '+12025550103' }] })
const added = await world.post('/phones', bob.session, { number: '+12025550102', method: 'text' })
verdict(added.status === 409, 'the second number of one account was added to another one')

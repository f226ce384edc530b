import { open, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com' })
const bob = await world.account({ identifier: 'bob@example.com' })
const made = await world.post('/account/mail-address', bob.session, { address: 'ada@example.com' })
verdict(made.status === 409, 'somebody has the identifier of another account as mail address')

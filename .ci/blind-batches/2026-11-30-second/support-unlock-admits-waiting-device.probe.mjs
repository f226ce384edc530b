import { lockedWithWaiting } from './keychain-world.mjs'
import { must, verdict } from './wire.mjs'
const { world, b, staff } = await lockedWithWaiting({ 'support.keychain_identity': false })
must(await world.post('/support/identities', staff, { identifier: 'ada@example.com', for: 'keychain' }))
const { state } = must(await world.get('/keychain', b))
verdict(state !== 'on', 'unlocking the entry let a device join, which support may not do')

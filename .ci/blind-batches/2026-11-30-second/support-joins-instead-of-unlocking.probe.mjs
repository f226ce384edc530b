import { lockedWithWaiting } from './keychain-world.mjs'
import { must, verdict } from './wire.mjs'
const { world, c, staff } = await lockedWithWaiting()
must(await world.post('/support/identities', staff, { identifier: 'ada@example.com', for: 'keychain' }))
const again = await world.post('/keychain/security-code', c, { securityCode: '123789' })
verdict(again.status === 200, 'identity was verified, and the security code still cannot be entered')

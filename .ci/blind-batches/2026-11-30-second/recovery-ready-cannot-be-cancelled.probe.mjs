import { must, open, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], dateOfBirth: '1980-01-02' })
const recovery = must(await world.post('/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02', 'trusted-number': '+12025550101' }, number: '+12025550199' }))
await world.advance(recovery.readyIn + 60)
const status = must(await world.get('/recovery', recovery.recovery))
if (status.state !== 'ready') throw new Error(status.state)
const cancelled = await world.del('/account/recovery', ada.session)
verdict(cancelled.status === 200, 'the owner cannot end a recovery that is ready')

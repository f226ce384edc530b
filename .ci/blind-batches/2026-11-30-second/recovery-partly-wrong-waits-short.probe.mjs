import { must, open, verdict } from './wire.mjs'
const world = await open({ 'recovery.partly_wrong': 'longer-wait' })
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], dateOfBirth: '1980-01-02' })
const recovery = must(await world.post('/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02', 'trusted-number': '+12025550177' }, number: '+12025550199' }))
verdict(recovery.readyIn > 13 * 86_400, 'partly wrong information shortens the wait like right one')

import { must, open, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], dateOfBirth: '1980-01-02' })
const recovery = must(await world.post('/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02' }, number: '+12025550199' }))
const staff = await world.staff()
must(await world.post('/support/hastened-recoveries', staff, { recovery: recovery.recovery }), 403)
const after = must(await world.get('/recovery', recovery.recovery))
verdict(after.readyIn === recovery.readyIn, 'the refused hastening made the wait shorter')

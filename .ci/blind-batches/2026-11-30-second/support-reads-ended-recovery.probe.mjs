import { must, open, verdict } from './wire.mjs'
const world = await open({ 'support.reads_recovery': false })
const ada = await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], dateOfBirth: '1980-01-02' })
const { recovery } = must(await world.post('/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02' }, number: '+12025550199' }))
must(await world.del('/account/recovery', ada.session))
const read = await world.post('/support/recoveries', await world.staff(), { recovery })
verdict(read.status === 403, 'support reads a recovery although it may read none')

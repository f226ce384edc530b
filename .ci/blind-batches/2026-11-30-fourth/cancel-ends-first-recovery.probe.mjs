// The owner who cancels ends the oldest open recovery only; another one goes on.
import { must, open, verdict } from './wire.mjs'

const box = await open({ 'recovery.owner_cancels': true })
const { session } = await box.account({ dateOfBirth: '1980-05-17' })
const start = async () => must(await box.call('POST', '/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-05-17' }, number: '+12125550155' })).recovery
const both = [await start(), await start()]
must(await box.call('DELETE', '/account/recovery', session))
const states = await Promise.all(both.map(async (one) => must(await box.call('GET', '/recovery', one)).state))
verdict(states.some((one) => one !== 'cancelled'))

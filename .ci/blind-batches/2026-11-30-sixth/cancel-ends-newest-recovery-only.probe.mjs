import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ dateOfBirth: '1990-01-31' })
const begin = () => s.call('POST', '/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1990-01-31' }, number: '+12025550177' })
const one = must(await begin(), 'recovery'), two = must(await begin(), 'recovery')
must(await s.call('DELETE', '/account/recovery', a.session), 'recovery-cancelled')
const r1 = await s.call('GET', '/recovery', one.recovery), r2 = must(await s.call('GET', '/recovery', two.recovery), 'recovery')
verdict(r1.state === 'waiting' && r2.state === 'cancelled', r1.state === 'cancelled' && r2.state === 'cancelled', [r1, r2])

import { need, number, openSandbox, verdict } from './wire.mjs'
const day = 86_400
const box = await openSandbox({ 'recovery.delay': 3 * day, 'recovery.delay_with_little_evidence': 14 * day })
await box.provision({ phones: [{ number }], dateOfBirth: '1980-01-02' })
const begin = async (evidence) =>
  need(await box.ask('POST', '/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence, number: '+12025550180' }))
await begin({ 'date-of-birth': '1980-01-02' })
await box.advance(3 * day)
const seen = await begin({ 'date-of-birth': '1980-01-02', 'trusted-number': number })
verdict(seen.state === 'waiting' && seen.readyIn === 3 * day, seen.state === 'ready', seen)

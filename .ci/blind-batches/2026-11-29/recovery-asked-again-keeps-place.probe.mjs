import { must, openSandbox, verdict } from './wire-b.mjs'

const box = await openSandbox()
await box.provision({ identifier: 'ada@example.com', scheme: 'two-factor', dateOfBirth: '1990-01-02', phones: [{ number: '+12025550101' }] })
const ask = async (evidence, number) =>
  must(await box.call('POST', '/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence, number }))
await ask({}, '+12025550177')
await box.advance(14 * 86_400 - 60)
const second = await ask({ 'date-of-birth': '1990-01-02', 'trusted-number': '+12025550101' }, '+12025550178')
await box.advance(60)
const { state } = must(await box.get('/recovery', second.recovery))
verdict(state === 'ready', `a minute after it was asked for, the recovery is ${state}`)

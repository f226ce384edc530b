import { browser, must, open, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }], dateOfBirth: '1980-01-02' })
const recovery = must(await world.post('/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02', 'trusted-number': '+12025550101' }, number: '+12025550199' }))
await world.advance(recovery.readyIn + 60)
// Somebody with the old password and the old number has begun a sign-in.
const waiting = must(await world.startSignIn('ada@example.com', browser))
must(await world.post('/sign-in/sends', waiting.signIn, { via: 'text', phone: waiting.phones[0].phone }))
const old = await world.last((one) => one.purpose === 'sign-in' && one.channel === 'text')
must(await world.post('/recovery/sends', recovery.recovery))
const { code } = await world.last((one) => one.purpose === 'recovery')
must(await world.post('/recovery/code', recovery.recovery, { code, newPassword: 'Brand-New9' }))
const entered = await world.post('/sign-in/code', waiting.signIn, { code: old.code })
verdict(entered.status === 410, 'a sign-in with the old password was completed after the recovery')

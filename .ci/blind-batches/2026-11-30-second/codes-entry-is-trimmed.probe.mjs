import { browser, must, open, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }] })
const waiting = must(await world.startSignIn('ada@example.com', browser))
must(await world.post('/sign-in/sends', waiting.signIn, { via: 'text', phone: waiting.phones[0].phone }))
const { code } = await world.last((one) => one.channel === 'text')
const entered = await world.post('/sign-in/code', waiting.signIn, { code: `${code}\t` })
verdict(entered.status !== 200, 'a code with a tab after it was accepted')

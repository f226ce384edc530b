import { browser, must, open, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }] })
const { session, trust } = await world.signInByText('ada@example.com', browser, { trustBrowser: true })
if (trust === undefined) throw new Error('no trust')
must(await world.del('/session', session))
const next = must(await world.startSignIn('ada@example.com', browser, { trust }))
verdict(next.type === 'signed-in', 'the next sign-in in a trusted browser asks for a code')

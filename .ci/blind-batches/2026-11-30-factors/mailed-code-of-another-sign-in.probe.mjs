import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision()
const first = await box.pending()
must(await box.sendTo(first, { via: 'email' }), 'a mailed code')
const code = await box.lastCode('email')
verdict(ok(await box.enter(await box.pending(), code)), 'a mailed code completed another sign-in')

import { must, ok, openSandbox, totp, verdict } from './wire.mjs'
const box = await openSandbox({ 'totp.window': 0 })
const { session } = await box.provision()
const { secret } = await box.app(session)
await box.advance(120)
const entered = await box.enter(await box.pending(), totp(secret, await box.now(), -1), { from: 'app' })
verdict(ok(entered), 'a code beyond the declared window signed in')

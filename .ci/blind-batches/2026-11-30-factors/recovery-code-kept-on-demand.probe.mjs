import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
const [code] = must(await box.recoveryCodes(session), 'a set').codes
await box.demand('ada@example.com')
must(await box.enter(await box.pending(), code, { from: 'recovery' }), 'the code')
const again = await box.enter(await box.pending(), code, { from: 'recovery' })
verdict(ok(again), 'a recovery code was accepted twice')

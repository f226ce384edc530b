import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
const [first] = must(await box.recoveryCodes(session), 'a set').codes
await box.pending()
must(await box.recoveryCodes(session), 'a new set')
const entered = await box.enter(await box.pending(), first, { from: 'recovery' })
verdict(ok(entered), 'a code of the earlier set signed in')

import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'code.disable_after': 4 })
const { session } = await box.provision()
const [code] = must(await box.recoveryCodes(session), 'a set').codes
const signIn = await box.pending()
for (let wrong = 0; wrong < 6; wrong += 1) await box.enter(signIn, `nothing-${wrong}`, { from: 'recovery' })
verdict(ok(await box.enter(signIn, code, { from: 'recovery' })), 'a code was accepted after codes were disabled')

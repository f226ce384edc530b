import { must, ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'code.attempts': 5 })
const { session } = await box.provision()
must(await box.recoveryCodes(session), 'a set')
const signIn = await box.pending()
for (let wrong = 0; wrong < 4; wrong += 1) await box.enter(signIn, `nothing-${wrong}`, { from: 'recovery' })
const [code] = must(await box.recoveryCodes(session), 'a new set').codes
await box.enter(signIn, 'nothing-4', { from: 'recovery' })
verdict(ok(await box.enter(signIn, code, { from: 'recovery' })), 'the fifth wrong code in a row locked nothing')

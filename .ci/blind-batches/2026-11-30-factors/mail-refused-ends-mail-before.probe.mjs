import { ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'code.sends': 3 })
await box.provision()
const signIn = await box.pending()
for (let request = 0; request < 4; request += 1) await box.sendTo(signIn, { via: 'email' })
verdict(!ok(await box.enter(signIn, await box.lastCode('email'))), 'the last code that arrived is refused')

import { need, open, other, password, verdict } from './wire.mjs'

const box = await open({ 'password.disable_after': 3 })
await box.provision()
for (let tries = 0; tries < 3; tries += 1) await box.signIn({ password: other })
need((await box.signIn()).type === 'disabled', 'the password is disabled')
await box.restart()
const begun = await box.signIn()
verdict(begun.type === 'disabled', 'a restart opens a password that was disabled')

import { ok, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
verdict(ok(await box.recoveryCodes(session, {})), 'recovery codes were made without the password')

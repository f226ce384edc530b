import { must, ok, openSandbox, totp, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
const { app, secret } = must(await box.enrol(session), 'enrolment')
const confirmed = await box.confirm(session, app, totp(secret, await box.now(), -5))
verdict(ok(confirmed), 'a code of five steps ago confirmed an app')

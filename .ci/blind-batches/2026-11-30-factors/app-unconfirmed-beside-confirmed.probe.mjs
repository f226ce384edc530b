import { must, ok, openSandbox, totp, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
await box.app(session, 'first')
const second = must(await box.enrol(session, 'second'), 'enrolment')
const entered = await box.enter(await box.pending(), totp(second.secret, await box.now()), { from: 'app' })
verdict(ok(entered), 'an app that was not confirmed signed in')

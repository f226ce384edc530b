import { must, ok, openSandbox, totp, verdict } from './wire.mjs'
const box = await openSandbox()
const { session } = await box.provision()
const first = await box.app(session, 'Authenticator')
const second = await box.app(session, 'Authenticator')
await box.advance(120)
must(await box.removeApp(session, first.app), 'the removal')
const kept = await box.enter(await box.pending(), totp(second.secret, await box.now()), { from: 'app' })
verdict(!ok(kept), 'the other app of that name is gone too')

import { must, open, totp, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const app = await s.app(a.session)
must(await s.enter(await s.signIn(), totp(app.secret, await s.now(), 1), 'app'))
await s.advance(600)
verdict((await s.enter(await s.signIn(), totp(app.secret, await s.now(), 2), 'app')).ok)

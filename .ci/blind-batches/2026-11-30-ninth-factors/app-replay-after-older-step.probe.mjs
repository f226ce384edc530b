import { must, open, totp, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const app = await s.app(a.session)
const now = await s.now()
must(await s.enter(await s.signIn(), totp(app.secret, now), 'app'))
await s.enter(await s.signIn(), totp(app.secret, now, -1), 'app')
verdict((await s.enter(await s.signIn(), totp(app.secret, now), 'app')).ok)

import { must, open, totp, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const app = await s.app(a.session)
const code = totp(app.secret, await s.now())
must(await s.enter(await s.signIn(), code, 'app'))
await s.restart()
verdict((await s.enter(await s.signIn(), code, 'app')).ok)

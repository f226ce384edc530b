import { open, totp, verdict } from './wire.mjs'

const s = await open({ 'totp.window': 0 })
const a = await s.provision()
const app = await s.app(a.session)
verdict((await s.enter(await s.signIn(), totp(app.secret, await s.now(), -1), 'app')).ok)

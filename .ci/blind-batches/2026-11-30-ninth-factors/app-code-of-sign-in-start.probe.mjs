import { open, totp, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const app = await s.app(a.session)
const signIn = await s.signIn()
const code = totp(app.secret, await s.now())
await s.advance(600)
verdict((await s.enter(signIn, code, 'app')).ok)

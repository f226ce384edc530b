import { open, totp, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const first = await s.app(a.session, 'First')
const second = await s.enrol(a.session, 'Second')
await s.confirm(a.session, second.app, totp(first.secret, await s.now()))
await s.advance(120)
verdict((await s.enter(await s.signIn(), totp(second.secret, await s.now()), 'app')).ok)

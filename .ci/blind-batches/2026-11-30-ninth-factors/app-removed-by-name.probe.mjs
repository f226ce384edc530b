import { must, open, password, totp, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
await s.app(a.session, 'Phone')
const second = await s.app(a.session, 'Phone')
must(await s.api('POST', `/authenticator-apps/${second.app}/removal`, a.session, { password }))
verdict((await s.enter(await s.signIn(), totp(second.secret, await s.now()), 'app')).ok)

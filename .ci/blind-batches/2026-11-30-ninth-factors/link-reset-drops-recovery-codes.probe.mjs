import { must, newPassword, open, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const [code] = await s.recoveryCodes(a.session)
must(await s.follow(await s.link()))
verdict(!(await s.enter(await s.signIn('ada@example.com', newPassword), code, 'recovery')).ok)

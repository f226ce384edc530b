import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const long = 'Aa1' + 'x'.repeat(70); const a = await s.account({ scheme: 'none', password: long + 'old' })
must(await s.call('PUT', '/password', a.session, { currentPassword: long + 'old', newPassword: long + 'new' }), 'password-changed')
const r = await s.signIn({ password: long + 'old' }); verdict(r.type === 'signed-in', refusedWith(r, 'wrong-credentials'), r)

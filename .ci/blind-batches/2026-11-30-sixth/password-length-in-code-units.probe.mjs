import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ scheme: 'none' })
const r = await s.call('PUT', '/password', a.session, { currentPassword: P, newPassword: 'Aa1\u{1F600}\u{1F601}\u{1F602}' })
verdict(r.type === 'password-changed', refusedWith(r, 'password-policy'), r)

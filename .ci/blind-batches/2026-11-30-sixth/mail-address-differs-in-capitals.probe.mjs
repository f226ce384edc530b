import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); await s.account(); const b = await s.account({ identifier: 'bob@example.com' })
const r = await s.call('POST', '/account/mail-address', b.session, { address: 'ADA@example.com' }); verdict(r.type === 'mail-address-created', refusedWith(r, 'already-exists'), r)

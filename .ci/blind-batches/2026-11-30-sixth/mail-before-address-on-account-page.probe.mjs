import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'eligibility.mail_first': true }); const a = await s.account({ scheme: 'none' })
const r = await s.call('GET', '/services/mail', a.session); verdict(r.type === 'service-opened', refusedWith(r, 'not-eligible'), r)

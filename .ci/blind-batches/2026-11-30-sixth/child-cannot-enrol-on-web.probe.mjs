import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'eligibility.web_enrolment': true }); const a = await s.account({ scheme: 'none', child: true, services: ['cloud', 'mail'] })
const r = await s.call('POST', '/enrolments', a.session, { client: browser }); verdict(refusedWith(r, 'not-eligible'), r.type === 'enrolment', r)

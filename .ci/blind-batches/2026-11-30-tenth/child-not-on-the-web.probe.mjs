import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'eligibility.web_enrolment': true })
const a = await s.provision({ scheme: 'none', child: true })
const r = await s.call('POST', '/enrolments', a.session, { client: browser('b') })
verdict(!r.ok)

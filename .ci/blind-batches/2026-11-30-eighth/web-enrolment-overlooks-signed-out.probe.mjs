import { browser, open, phone, pw, verdict } from './wire.mjs'

const s = await open({ 'eligibility.web_enrolment': true })
const { session } = await s.provision({ scheme: 'none', devices: [{ client: phone(1, { version: '8.4' }), status: 'known' }] })
verdict((await s.post('/enrolments', session, { client: browser, password: pw })).reason === 'not-eligible')

import { open, phone, pw, verdict } from './wire.mjs'

const s = await open({ 'eligibility.mail_first': true })
const { devices: [one] } = await s.provision({ scheme: 'none', child: true, devices: [{ client: phone(1), status: 'signed-in' }] })
verdict((await s.post('/enrolments', one.session, { password: pw })).reason === 'not-eligible')

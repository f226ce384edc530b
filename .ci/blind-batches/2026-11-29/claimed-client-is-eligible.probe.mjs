import { openSandbox, phone, verdict } from './wire.mjs'

const s = await openSandbox({ 'eligibility.web_enrolment': false, 'eligibility.min_ios': '9.0' })
const { session } = await s.provision({
  identifier: 'ada@example.com',
  scheme: 'none',
  devices: [{ client: phone('old', { version: '8.4.1' }), status: 'signed-in' }],
})
const started = await s.api('POST', '/enrolments', { client: phone('claimed') }, session)
verdict(started.reason === 'not-eligible', started.type === 'enrolment', started)

import { openSandbox, phone, verdict } from './wire.mjs'

const s = await openSandbox({ 'eligibility.min_ios': '9.0' })
await s.provision({
  identifier: 'ada@example.com',
  scheme: 'none',
  devices: [{ client: phone('one', { version: '8.4.1' }), status: 'signed-in' }],
})
const updated = await s.signIn(phone('one', { version: '12.2' }), { service: 'cloud' })
if (updated.type !== 'signed-in') throw new Error(`not signed in: ${JSON.stringify(updated)}`)
const started = await s.api('POST', '/enrolments', {}, updated.session)
verdict(started.type === 'enrolment', started.reason === 'not-eligible', started)

import { ada, numbers, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'enrol.lifetime': 86_400, 'enrol.security_questions': 'never' })
const { devices: [one] } = await ada(s, { scheme: 'none', phones: 0 })
await s.ok('POST', '/enrolments', {}, one.session)
await s.advance(86_400)
const { enrolment } = await s.ok('POST', '/enrolments', {}, one.session)
const given = await s.api('POST', '/enrolment/phones', { number: numbers[0], method: 'text' }, enrolment)
verdict(given.type === 'enrolment', given.reason === 'not-found', given)

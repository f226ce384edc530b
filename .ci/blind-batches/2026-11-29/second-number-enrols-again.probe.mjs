import { ada, numbers, openSandbox, verdict } from './wire.mjs'

const s = await openSandbox({ 'phone.max_at_enrol': 3, 'enrol.security_questions': 'never' })
const { devices: [one] } = await ada(s, { scheme: 'none', phones: 0 })
const { enrolment } = await s.ok('POST', '/enrolments', {}, one.session)
const give = async (number) => (await s.ok('POST', '/enrolment/phones', { number, method: 'text' }, enrolment)).phone
const phones = [await give(numbers[0]), await give(numbers[1])]
const verify = async (at) => {
  const { code } = await s.last(({ to }) => to === numbers[at])
  return s.ok('POST', `/enrolment/phones/${phones[at]}/code`, { code }, enrolment)
}
await verify(0)
const { link } = await s.last(({ link }) => link)
await verify(1)
const mails = (await s.deliveries()).filter(({ channel }) => channel === 'email').length
const undone = await s.api('POST', '/undo-links', { link })
verdict(undone.type === 'enrolment-undone' && mails === 1, undone.reason === 'link-ended' && mails === 2, { mails, undone })

import { openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox({ 'eligibility.mail_first': true })
const start = async (identifier, child) => {
  const { session } = await box.provision({ identifier, child, devices: [{ client: phone(identifier.slice(0, 3)), status: 'signed-in' }] })
  return box.post('/enrolments', session, { password })
}
const adult = await start('ada@example.com', false)
const child = await start('tim@example.com', true)
if (adult.ok) throw new Error('an adult without a mail address may enrol')
verdict(child.ok, `a child without a mail address: ${child.status}, an adult: ${adult.status}`)

import { run, phone, password, numbers, must } from './wire.mjs'

// Where the confirmation of an enrolment goes to two addresses, the mail to the backup address has no link that undoes it.
await run({"enrol.email_targets":"both"}, async (t) => {
  const { session } = await t.account({ scheme: 'none', phones: [], backupAddress: 'backup@example.com', devices: [{ client: phone('one'), status: 'signed-in' }] })
  const { enrolment } = await t.api('POST', '/enrolments', { password }, session)
  const given = await t.api('POST', '/enrolment/phones', { number: numbers[0], method: 'text' }, enrolment)
  must(given.phone, JSON.stringify(given))
  const done = await t.api('POST', `/enrolment/phones/${given.phone}/code`, { code: await t.code() }, enrolment)
  must(done.state === 'on', JSON.stringify(done))
  const [mail] = await t.deliveries((one) => one.to === 'backup@example.com')
  must(mail, 'a mail to the backup address')
  return mail.link === undefined
})

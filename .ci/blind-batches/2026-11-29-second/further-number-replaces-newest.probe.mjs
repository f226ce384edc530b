import { probe, ada, must, number, phone } from './wire.mjs'

// Where enrolment has as many numbers as it takes, a further one takes the place of the newest that waits instead of the oldest.
await probe({"phone.max_at_enrol": 3}, async (box) => {
  const made = await box.account(ada, { scheme: 'none', devices: [{ client: phone('one'), status: 'signed-in' }] })
  const { enrolment } = await must(box.call('POST', '/enrolments', made.session, {}))
  const give = (to) => must(box.call('POST', '/enrolment/phones', enrolment, { number: to, method: 'text' }))
  const first = await give('+12025550101')
  const { code } = await box.last((one) => one.to === '+12025550101')
  for (const to of ['+12025550102', '+12025550103', '+12025550104']) await give(to)
  const on = await must(box.call('POST', `/enrolment/phones/${first.phone}/code`, enrolment, { code }), [200, 404])
  return on.status === 200
})

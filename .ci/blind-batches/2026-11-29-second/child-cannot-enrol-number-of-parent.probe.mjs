import { probe, ada, bob, must, number, phone, phones } from './wire.mjs'

// The account of a child is refused a number at enrolment that an account of the family trusts already.
await probe({}, async (box) => {
  await box.account(bob, { phones })
  const made = await box.account(ada, { scheme: 'none', child: true, devices: [{ client: phone('one'), status: 'signed-in' }] })
  const { enrolment } = await must(box.call('POST', '/enrolments', made.session, {}))
  const given = await must(box.call('POST', '/enrolment/phones', enrolment, { number, method: 'text' }), [200, 409])
  return given.status === 409
})

import { probe, ada, bob, must, number, phone, phones } from './wire.mjs'

// Where no number may be on two accounts, enrolment alone takes one that another account trusts.
await probe({"phone.shared": false}, async (box) => {
  await box.account(bob, { phones })
  const made = await box.account(ada, { scheme: 'none', devices: [{ client: phone('one'), status: 'signed-in' }] })
  const { enrolment } = await must(box.call('POST', '/enrolments', made.session, {}))
  const given = await must(box.call('POST', '/enrolment/phones', enrolment, { number, method: 'text' }), [200, 409])
  return given.status === 200
})

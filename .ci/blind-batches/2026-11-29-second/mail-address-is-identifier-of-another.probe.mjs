import { probe, ada, bob, must, phones } from './wire.mjs'

// An account may create as its own mail address the address by which another account signs in.
await probe({}, async (box) => {
  await box.account(bob, { phones })
  const made = await box.account(ada, { phones })
  const created = await must(box.call('POST', '/account/mail-address', made.session, { address: bob }), [201, 409])
  return created.status === 201
})

import { probe, ada, must, phones } from './wire.mjs'

// Every use of a session of the account page lets its life begin anew.
await probe({"session.lifetime": 3600}, async (box) => {
  const made = await box.account(ada, { phones })
  await box.advance(3000)
  await must(box.call('GET', '/account', made.session))
  await box.advance(1000)
  const read = await must(box.call('GET', '/account', made.session), [200, 401])
  return read.status === 200
})

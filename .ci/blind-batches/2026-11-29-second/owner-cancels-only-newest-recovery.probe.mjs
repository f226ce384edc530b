import { probe, ada, must, number, phones } from './wire.mjs'

// The owner who cancels recovery ends the one that was begun last; an earlier one goes on.
await probe({}, async (box) => {
  const made = await box.account(ada, { phones, dateOfBirth: '1990-01-02' })
  const begin = () => must(box.call('POST', '/recoveries', undefined, { identifier: ada, ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1990-01-02' }, number: '+12025550177' }))
  const first = await begin()
  await begin()
  await must(box.call('DELETE', '/account/recovery', made.session))
  const read = await must(box.call('GET', '/recovery', first.recovery))
  return read.state !== 'cancelled'
})

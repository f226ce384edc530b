import { must, probe } from './wire.mjs'

// An enrolment that is begun again under the same name gets the secret of the one that was not confirmed.
await probe({}, async (s) => {
  const a = await s.account()
  const one = must(await s.enrol(a, 'Phone')), two = must(await s.enrol(a, 'Phone'))
  return one.secret !== two.secret
})

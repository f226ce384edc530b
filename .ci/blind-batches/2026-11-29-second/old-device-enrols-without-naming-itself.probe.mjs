import { probe, ada, must, phone } from './wire.mjs'

// Whether the device is new enough is asked only of a client that the request names; from the session of an old phone enrolment starts where another device qualifies.
await probe({}, async (box) => {
  const devices = [
    { client: phone('new'), status: 'signed-in' },
    { client: phone('old', { version: '8.4' }), status: 'signed-in' },
  ]
  const made = await box.account(ada, { scheme: 'none', devices })
  const begun = await must(box.call('POST', '/enrolments', made.devices[1].session, {}), [200, 403])
  return begun.status === 200
})

import { probe, ada, must, phone } from './wire.mjs'

// Enrolment in a browser is open to the owner of an iPhone or Mac that is signed out at the moment, too old as it may be.
await probe({"eligibility.web_enrolment": true}, async (box) => {
  const made = await box.account(ada, { scheme: 'none', devices: [{ client: phone('old', { version: '8.4' }), status: 'known' }] })
  const begun = await must(box.call('POST', '/enrolments', made.session, { client: { kind: 'browser' } }), [200, 403])
  return begun.status === 200
})

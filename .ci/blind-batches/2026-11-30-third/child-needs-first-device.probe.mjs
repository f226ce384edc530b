import { run, phone, password, must } from './wire.mjs'

// Of a child's account only the first device counts for the system requirements, so that a second one that meets them does not help.
await run({}, async (t) => {
  const { session } = await t.account({ scheme: 'none', child: true, phones: [], devices: [
    { client: phone('old', { version: '6.1' }), status: 'signed-in' },
    { client: phone('new', { version: '12.0' }), status: 'signed-in' },
  ] })
  const started = await t.api('POST', '/enrolments', { password }, session)
  must(started.ok || started.reason === 'not-eligible', JSON.stringify(started))
  return !started.ok
})

import { run, phone, browser, must } from './wire.mjs'

// A reset of the password on a trusted device ends no session in a browser, though they are declared to end.
await run({}, async (t) => {
  const { devices } = await t.account({ devices: [{ client: phone('one'), status: 'trusted' }] })
  const { session } = await t.signIn(browser())
  const reset = await t.api('POST', '/device/password-reset', { newPassword: 'Another8Horse' }, devices[0].session)
  must(reset.ok, JSON.stringify(reset))
  return (await t.api('GET', '/account', undefined, session)).ok
})

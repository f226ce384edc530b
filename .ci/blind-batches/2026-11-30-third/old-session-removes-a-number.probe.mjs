import { run, numbers, browser, phone } from './wire.mjs'

// A session that is too old to add a number may still remove one.
await run({"session.reauth_age":3600}, async (t) => {
  const { phones } = await t.account({ phones: [{ number: numbers[0] }, { number: numbers[1] }] })
  const { session } = await t.signIn(browser())
  await t.advance(43_200)
  return (await t.api('DELETE', `/phones/${phones[1].phone}`, undefined, session)).ok
})

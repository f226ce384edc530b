import { run, browser, must } from './wire.mjs'

// Looking at the list of sessions counts as use of every session in it.
await run({"session.idle_lifetime":3600}, async (t) => {
  await t.account()
  const { session: idle } = await t.signIn(browser())
  const { session } = await t.signIn(browser())
  await t.advance(3000)
  must((await t.api('GET', '/sessions', undefined, session)).ok, 'listed')
  await t.advance(1200)
  return (await t.api('GET', '/account', undefined, idle)).ok
})

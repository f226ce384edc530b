import { run, browser, must, password } from './wire.mjs'

// A session in which the password was changed lasts its whole declared time again.
await run({"session.lifetime":86400}, async (t) => {
  await t.account()
  const { session } = await t.signIn(browser())
  await t.advance(80_000)
  must((await t.api('PUT', '/password', { currentPassword: password, newPassword: 'Another8Horse' }, session)).ok, 'changed')
  await t.advance(10_000)
  return (await t.api('GET', '/account', undefined, session)).ok
})

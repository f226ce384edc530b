import { must, password, probe, totp } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const [one, two] = [await t.enrol(session)]
  must(await t.confirm(session, one, await t.step()))
  const other = await t.enrol(session)
  must(await t.confirm(session, other, await t.step()))
  must(await t.api('POST', `/authenticator-apps/${one.app}/removal`, session, { password }))
  await t.wait(60)
  const { signIn } = must(await t.start())
  return (await t.enter(signIn, totp(other.secret, await t.step()), 'app')).ok
})

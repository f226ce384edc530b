import { must, probe, totp } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const app = await t.enrol(session)
  must(await t.confirm(session, app, await t.step()))
  await t.wait(90)
  const code = totp(app.secret, (await t.step()) + 1)
  const [one, two] = [must(await t.start()), must(await t.start())]
  must(await t.enter(one.signIn, code, 'app'))
  return !(await t.enter(two.signIn, code, 'app')).ok
})

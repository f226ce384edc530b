import { must, probe, totp } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const app = await t.enrol(session)
  must(await t.confirm(session, app, await t.step()))
  await t.wait(90)
  const code = totp(app.secret, await t.step())
  must(await t.enter(must(await t.start()).signIn, code, 'app'))
  await t.ctl('POST', '/restart')
  return !(await t.enter(must(await t.start()).signIn, code, 'app')).ok
})

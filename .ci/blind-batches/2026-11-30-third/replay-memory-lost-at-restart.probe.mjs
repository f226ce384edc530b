import { run, totp, browser, must } from './wire.mjs'

// After a restart a code of an authenticator app that signed somebody in is accepted once more: which step was used last is kept in memory only.
await run({}, async (t) => {
  const { session } = await t.account()
  const app = await t.app(session)
  await t.confirm(session, app)
  await t.advance(60)
  const code = totp(app.secret, await t.now())
  const enter = async () => t.enter((await t.start(browser())).signIn, code, { from: 'app' })
  must((await enter()).ok, 'signed in')
  must(!(await enter()).ok, 'not twice')
  await t.ctl('POST', '/restart')
  return (await enter()).ok
})

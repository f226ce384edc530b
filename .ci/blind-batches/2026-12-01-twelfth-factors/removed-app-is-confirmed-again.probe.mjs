import { confirmedApp, password, probe, totp } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  const app = await confirmedApp(s, a.session)
  await s.must('POST', `/authenticator-apps/${app.app}/removal`, a.session, { password })
  await s.send('POST', `/authenticator-apps/${app.app}/code`, a.session, { code: totp(app.secret, await s.now()) })
  await s.wait(90)
  const { signIn } = await s.signIn(a)
  return (await s.enter(signIn, totp(app.secret, await s.now()), 'app')).ok
})

import { confirmedApp, password, probe, totp } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  await confirmedApp(s, a.session)
  const second = await s.must('POST', '/authenticator-apps', a.session, { name: 'two', password })
  const { signIn } = await s.signIn(a)
  return (await s.enter(signIn, totp(second.secret, await s.now()), 'app')).ok
})

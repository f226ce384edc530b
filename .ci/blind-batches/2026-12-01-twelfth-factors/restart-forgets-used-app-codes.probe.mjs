import { confirmedApp, probe, totp } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  const app = await confirmedApp(s, a.session)
  const code = totp(app.secret, await s.now())
  const one = await s.signIn(a)
  if (!(await s.enter(one.signIn, code, 'app')).ok) throw new Error('the code is refused')
  await s.restart()
  const two = await s.signIn(a)
  return (await s.enter(two.signIn, code, 'app')).ok
})

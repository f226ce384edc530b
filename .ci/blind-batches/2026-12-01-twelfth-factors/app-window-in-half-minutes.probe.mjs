import { confirmedApp, probe, totp } from './wire.mjs'

await probe({ 'totp.step': 15, 'totp.window': 1 }, async (s) => {
  const a = await s.account()
  const app = await confirmedApp(s, a.session, 'one', 15)
  await s.wait(60)
  const { signIn } = await s.signIn(a)
  return (await s.enter(signIn, totp(app.secret, await s.now(), 15, -2), 'app')).ok
})

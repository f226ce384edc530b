import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'totp.step': 15, 'totp.window': 1 })
  const { session } = await at.account()
  const { app, secret } = await at.enrol(session)
  done(await at.confirm(session, app, totp(secret, at.now(), { step: 15 })))
  await at.advance(300)
  return (await at.enter(await at.signIn(), totp(secret, at.now() - 30_000, { step: 15 }), 'app')).ok
})

import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox()
  const { session } = await at.account()
  const { app, secret } = await at.enrol(session)
  done(await at.confirm(session, app, totp(secret, at.now())))
  await at.advance(60)
  const code = totp(secret, at.now())
  done(await at.enter(await at.signIn(), code, 'app'))
  await at.restart()
  return (await at.enter(await at.signIn(), code, 'app')).ok
})

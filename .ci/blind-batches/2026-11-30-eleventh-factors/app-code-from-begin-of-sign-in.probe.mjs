import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox()
  const { session } = await at.account()
  const { app, secret } = await at.enrol(session)
  done(await at.confirm(session, app, totp(secret, at.now())))
  await at.advance(300)
  const signIn = await at.signIn()
  const code = totp(secret, at.now())
  await at.advance(600)
  return (await at.enter(signIn, code, 'app')).ok
})

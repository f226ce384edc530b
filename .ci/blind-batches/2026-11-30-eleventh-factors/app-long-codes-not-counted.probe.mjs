import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'totp.digits': 8, 'code.attempts': 5 })
  const { session } = await at.account()
  const { app, secret } = await at.enrol(session)
  done(await at.confirm(session, app, totp(secret, at.now(), { digits: 8 })))
  await at.advance(60)
  const signIn = await at.signIn()
  const right = totp(secret, at.now(), { digits: 8 })
  for (let count = 0; count < 8; count += 1) {
    if ((await at.enter(signIn, wrong(right), 'app')).ok) throw new Error('a wrong code is right')
  }
  return (await at.enter(signIn, right, 'app')).ok
})

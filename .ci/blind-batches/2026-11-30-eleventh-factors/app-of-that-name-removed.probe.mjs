import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox()
  const { session } = await at.account()
  const first = await at.enrol(session, 'Phone')
  done(await at.confirm(session, first.app, totp(first.secret, at.now())))
  const second = await at.enrol(session, 'Phone')
  done(await at.confirm(session, second.app, totp(second.secret, at.now())))
  await at.advance(60)
  done(await at.post(`/authenticator-apps/${second.app}/removal`, session, { password }))
  return (await at.enter(await at.signIn(), totp(second.secret, at.now()), 'app')).ok
})

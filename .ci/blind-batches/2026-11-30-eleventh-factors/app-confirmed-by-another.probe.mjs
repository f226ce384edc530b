import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox()
  const { session } = await at.account()
  const first = await at.enrol(session, 'first')
  done(await at.confirm(session, first.app, totp(first.secret, at.now())))
  await at.advance(60)
  const second = await at.enrol(session, 'second')
  const { ok } = await at.confirm(session, second.app, totp(first.secret, at.now()))
  await at.advance(60)
  return ok && (await at.enter(await at.signIn(), totp(second.secret, at.now()), 'app')).ok
})

import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'recoverycode.count': 2 })
  const { session } = await at.account()
  if ((await at.post('/recovery-codes', session, {})).ok) throw new Error('the first set needs no password')
  const codes = await at.recoveryCodes(session)
  for (const code of codes) {
    if ((await at.post('/recovery-codes', session, {})).ok) throw new Error('no password is needed')
    done(await at.enter(await at.signIn(), code, 'recovery'))
  }
  return (await at.post('/recovery-codes', session, {})).ok
})

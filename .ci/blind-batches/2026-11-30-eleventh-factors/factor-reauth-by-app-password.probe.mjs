import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox()
  const { session } = await at.account()
  const body = { label: 'Mail', identifier: 'ada@example.com', password }
  const { secret } = done(await at.post('/app-passwords', session, body))
  if ((await at.post('/recovery-codes', session, { password: wrong(secret) })).ok) throw new Error('any password will do')
  return (await at.post('/recovery-codes', session, { password: secret })).ok
})

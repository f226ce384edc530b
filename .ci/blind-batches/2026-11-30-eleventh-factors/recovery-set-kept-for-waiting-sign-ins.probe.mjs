import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox()
  const { session } = await at.account()
  const [code] = await at.recoveryCodes(session)
  const waiting = await at.signIn()
  await at.recoveryCodes(session)
  if ((await at.enter(await at.signIn(), code, 'recovery')).ok) throw new Error('the earlier set goes on everywhere')
  return (await at.enter(waiting, code, 'recovery')).ok
})

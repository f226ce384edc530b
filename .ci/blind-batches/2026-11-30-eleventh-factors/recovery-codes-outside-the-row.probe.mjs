import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'code.disable_after': 100, 'code.attempts': 5, 'code.lock_time': 60 })
  const { session } = await at.account()
  const codes = await at.recoveryCodes(session)
  let signIn = await at.signIn()
  for (let count = 1; count <= 100; count += 1) {
    if ((await at.enter(signIn, `${wrong(codes[0])}`, 'recovery')).ok) throw new Error('a wrong code is right')
    if (count % 5 === 0) await at.advance(61)
    if (count % 20 === 0) signIn = await at.signIn()
  }
  return (await at.enter(signIn, codes[0], 'recovery')).ok
})

import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox()
  await at.account()
  const first = await at.signIn()
  const second = await at.signIn()
  done(await at.post('/sign-in/sends', first, { via: 'email' }))
  const { code } = (await at.deliveries()).findLast(({ channel }) => channel === 'email')
  return (await at.enter(second, code)).ok
})

import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'code.sends': 2 })
  await at.account()
  const signIn = await at.signIn()
  done(await at.post('/sign-in/sends', signIn, { via: 'email' }))
  done(await at.post('/sign-in/sends', signIn, { via: 'email' }))
  if ((await at.post('/sign-in/sends', signIn, { via: 'email' })).ok) throw new Error('there is no limit')
  const { code } = (await at.deliveries()).findLast(({ channel }) => channel === 'email')
  return !(await at.enter(signIn, code)).ok
})

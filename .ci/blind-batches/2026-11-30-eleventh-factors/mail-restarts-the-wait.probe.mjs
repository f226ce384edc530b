import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'signin.pending_lifetime': 900 })
  await at.account()
  const signIn = await at.signIn()
  await at.advance(800)
  done(await at.post('/sign-in/sends', signIn, { via: 'email' }))
  const { code } = (await at.deliveries()).findLast(({ channel }) => channel === 'email')
  await at.advance(200)
  return (await at.enter(signIn, code)).ok
})

import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'code.sends': 3 })
  const { session, phones } = await at.account()
  const signIn = await at.signIn()
  for (let count = 0; count < 3; count += 1) {
    done(await at.post('/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }))
  }
  await at.recoveryCodes(session)
  return !(await at.deliveries()).some(({ channel, purpose }) => channel === 'email' && purpose === 'notice')
})

import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'session.reauth_age': 3600, 'code.lifetime': 600 })
  const { session } = await at.account()
  await at.advance(3400)
  const { phone } = done(await at.post('/phones', session, { number: '+12025550107', method: 'text' }))
  const { code } = (await at.deliveries()).findLast(({ purpose }) => purpose === 'phone-verification')
  await at.advance(300)
  if ((await at.remove(`/phones/${phone}`, session)).ok) throw new Error('no session is too old')
  return (await at.post(`/phones/${phone}/code`, session, { code })).ok
})

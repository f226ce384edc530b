import { done, password, probe, sandbox, totp, wrong } from './wire.mjs'

probe(async () => {
  const at = await sandbox({ 'resetlink.lifetime': 3600 })
  await at.account()
  done(await at.post('/link-resets', undefined, { identifier: 'ada@example.com' }))
  const { link } = (await at.deliveries()).findLast((one) => one.link !== undefined)
  await at.advance(3000)
  if ((await at.post('/link-reset', undefined, { link, newPassword: 'a' })).ok) throw new Error('any password will do')
  await at.advance(1200)
  return (await at.post('/link-reset', undefined, { link, newPassword: 'Quite another 9 words' })).ok
})

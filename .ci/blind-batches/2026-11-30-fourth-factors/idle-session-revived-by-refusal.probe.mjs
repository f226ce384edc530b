import { must, probe } from './wire.mjs'

await probe({ 'session.idle_lifetime': 3600, 'session.lifetime': 86400 }, async (box) => {
  await box.provision()
  const { session } = await box.signedIn()
  must(await box.call('GET', '/account', undefined, session))
  await box.advance(3700)
  if ((await box.call('GET', '/account', undefined, session)).status !== 401) throw new Error('an idle session')
  return (await box.call('GET', '/account', undefined, session)).status === 200
})

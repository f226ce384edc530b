import { probe } from './wire.mjs'

await probe({ 'session.idle_lifetime': 3600 }, async (s) => {
  const a = await s.account()
  await s.wait(3700)
  if ((await s.send('GET', '/phones', a.session)).ok) throw new Error('it did not end')
  return (await s.send('GET', '/phones', a.session)).ok
})

import { must, probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const mac = { kind: 'mac', name: 'Mac', version: '10.13', hardware: 'hw-1' }
  const one = await t.signIn(mac)
  await t.signIn(mac, { trust: one.trust })
  const { sessions } = must(await t.api('GET', '/sessions', session))
  return sessions.length === 3
})

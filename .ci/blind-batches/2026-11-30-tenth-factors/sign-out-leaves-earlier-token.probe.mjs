import { must, probe } from './wire.mjs'

await probe({}, async (t) => {
  await t.provision()
  const mac = { kind: 'mac', name: 'Mac', version: '10.13', hardware: 'hw-1' }
  const one = await t.signIn(mac)
  const two = await t.signIn(mac, { trust: one.trust })
  must(await t.api('DELETE', '/session', two.session))
  return !(await t.api('GET', '/phones', one.session)).ok
})

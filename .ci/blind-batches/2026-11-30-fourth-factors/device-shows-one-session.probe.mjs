import { must, probe } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const phone = { kind: 'phone', name: 'Phone of Ada', version: '12', hardware: 'hw-1' }
  const sessions = async () => must(await box.call('GET', '/sessions', undefined, session)).sessions.length
  const before = await sessions()
  const first = await box.signedIn(phone)
  await box.signedIn(phone)
  must(await box.call('GET', '/account', undefined, first.session))
  return (await sessions()) - before < 2
})

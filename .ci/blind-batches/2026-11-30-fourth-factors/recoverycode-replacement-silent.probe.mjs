import { must, password, probe } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  must(await box.call('POST', '/recovery-codes', { password }, session))
  const before = (await box.deliveries()).length
  must(await box.call('POST', '/recovery-codes', { password }, session))
  return (await box.deliveries()).slice(before).every(({ channel }) => channel !== 'email')
})

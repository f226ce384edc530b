import { must, password, probe } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const { app } = await box.app(session, 'one')
  await box.app(session, 'two')
  const before = (await box.deliveries()).length
  must(await box.call('POST', `/authenticator-apps/${app}/removal`, { password }, session))
  return (await box.deliveries()).slice(before).every(({ channel }) => channel !== 'email')
})

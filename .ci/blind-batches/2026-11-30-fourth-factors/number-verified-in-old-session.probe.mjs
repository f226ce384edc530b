import { must, probe } from './wire.mjs'

await probe({ 'session.reauth_age': 3600 }, async (box) => {
  await box.provision()
  const { session } = await box.signedIn()
  await box.advance(3500)
  const { phone } = must(await box.call('POST', '/phones', { number: '+12025550122', method: 'text' }, session))
  const code = await box.lastCode()
  await box.advance(150)
  return (await box.call('POST', `/phones/${phone}/code`, { code }, session)).status === 200
})

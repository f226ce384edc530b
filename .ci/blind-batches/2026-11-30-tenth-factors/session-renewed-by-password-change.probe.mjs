import { must, password, probe } from './wire.mjs'

await probe({ 'session.lifetime': 3600 }, async (t) => {
  await t.provision()
  const { session } = await t.signIn()
  await t.wait(3000)
  must(await t.api('PUT', '/password', session, { currentPassword: password, newPassword: 'Other-Horse-8' }))
  await t.wait(700)
  return (await t.api('GET', '/phones', session)).reason === 'not-signed-in'
})

import { must, probe } from './wire.mjs'

await probe({ 'session.reauth_age': 300 }, async (t) => {
  const { session } = await t.provision()
  const { phone } = must(await t.api('POST', '/phones', session, { number: '+12025550144', method: 'text' }))
  const { code } = await t.last()
  await t.wait(301)
  return (await t.api('POST', `/phones/${phone}/code`, session, { code })).reason === 'reauthentication-required'
})

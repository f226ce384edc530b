import { identifier, must, password, probe } from './wire.mjs'

await probe({ 'session.idle_lifetime': 3600 }, async (t) => {
  const made = must(await t.api('POST', '/accounts', undefined, { identifier: 'new@example.com', password }))
  await t.wait(3601)
  return (await t.api('GET', '/account', made.session)).reason === 'not-signed-in'
})

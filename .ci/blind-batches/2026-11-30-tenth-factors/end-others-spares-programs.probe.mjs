import { identifier, must, password, probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const { secret } = must(await t.api('POST', '/app-passwords', session, { label: 'Mail', identifier, password }))
  const program = must(await t.api('POST', '/program-sign-ins', undefined, { identifier, password: secret, service: 'mail', program: 'Mail' }))
  must(await t.api('POST', '/sessions/end', session, { password }))
  return (await t.api('GET', '/services/mail', program.session)).reason === 'not-signed-in'
})

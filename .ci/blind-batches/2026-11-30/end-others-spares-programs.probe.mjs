import { must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const identifier = 'ada@example.com'
  const again = { label: 'Mail', identifier, password }
  const { secret } = must(await sandbox.call('POST', '/app-passwords', session, again), 'app-password-created')
  const offered = { identifier, password: secret, service: 'mail', program: 'Mailer' }
  const program = must(await sandbox.call('POST', '/program-sign-ins', undefined, offered), 'program-signed-in')
  must(await sandbox.call('POST', '/sessions/end', session, { password }), 'sessions-ended')
  return (await sandbox.call('GET', '/services/mail', program.session)).type === 'service-opened'
})

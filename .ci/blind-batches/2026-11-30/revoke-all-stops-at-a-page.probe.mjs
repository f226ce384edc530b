import { must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const identifier = 'ada@example.com'
  const create = async (at) =>
    must(
      await sandbox.call('POST', '/app-passwords', session, { label: `Program ${at}`, identifier, password }),
      'app-password-created',
    )
  for (let at = 0; at < 22; at += 1) await create(at)
  const { secret } = await create(22)
  must(await sandbox.call('DELETE', '/app-passwords', session), 'app-passwords-revoked')
  const offered = { identifier, password: secret, service: 'mail', program: 'Mailer' }
  return (await sandbox.call('POST', '/program-sign-ins', undefined, offered)).type === 'program-signed-in'
})

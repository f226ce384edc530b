import { must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'session.lifetime': 86_400 })
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  await sandbox.advance(80_000)
  const change = { currentPassword: password, newPassword: 'Another-horse-2' }
  must(await sandbox.call('PUT', '/password', session, change), 'password-changed')
  await sandbox.advance(10_000)
  return (await sandbox.call('GET', '/account', session)).type === 'account'
})

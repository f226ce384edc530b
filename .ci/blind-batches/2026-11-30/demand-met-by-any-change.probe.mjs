import { iphone, must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session, devices } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
  })
  await sandbox.demandPassword()
  const newPassword = 'Another-horse-2'
  must(await sandbox.call('PUT', '/password', session, { currentPassword: password, newPassword }), 'password-changed')
  const { trust } = devices[0]
  return (await sandbox.signIn(iphone(), { password: newPassword, trust })).type === 'signed-in'
})

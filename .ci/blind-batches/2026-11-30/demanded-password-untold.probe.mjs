import { iphone, must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'notice.factor_changes': 'account' })
  const { devices } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
  })
  await sandbox.demandPassword()
  const { change } = must(await sandbox.signIn(iphone(), { trust: devices[0].trust }), 'password-change-required')
  must(await sandbox.call('POST', '/password-change', change, { newPassword: 'Another-horse-2' }), 'password-changed')
  return (await sandbox.deliveries((one) => one.channel === 'email')).length === 0
})

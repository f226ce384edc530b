import { iphone, must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { devices } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
  })
  const [{ device, session }] = devices
  await sandbox.demandPassword()
  const { code } = must(await sandbox.call('POST', '/device/codes', session, {}), 'code-generated')
  const old = { kind: 'tv', name: 'Old box', version: '2', hardware: 'hw-tv' }
  must(await sandbox.signIn(old, { password: `${password}${code}` }), 'password-change-required')
  return (await sandbox.deliveries((one) => one.channel === 'push' && one.to === device)).length === 0
})

import { openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  await box.provision({ identifier: 'bob@example.com', scheme: 'none' })
  const { devices } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'none',
    devices: [{ client: { kind: 'mac', name: 'Mac', version: '10.11', hardware: 'mac-1' }, status: 'signed-in' }],
  })
  const body = { password, identifier: 'bob@example.com' }
  return (await box.call('POST', '/keychain/membership', devices[0].session, body)).status === 401
})

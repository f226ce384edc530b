import { openSandbox, password, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { devices } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'none',
    devices: [{ client: phone('one'), status: 'signed-in' }],
  })
  const [{ session }] = devices
  await box.ok('POST', '/keychain/membership', session, { password })
  const items = [
    { kind: 'web', name: 'bank', fields: { user: 'ada', password: 'secret' } },
    { kind: 'card', name: 'bank', fields: { number: '4111111111111111', expiry: '12/30' } },
  ]
  for (const item of items) await box.ok('POST', '/keychain/items', session, { item })
  return (await box.ok('GET', '/keychain/items', session)).items.length === 2
})

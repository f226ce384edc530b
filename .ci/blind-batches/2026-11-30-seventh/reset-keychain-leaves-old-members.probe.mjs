import { number, openSandbox, password, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { devices } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'two-factor',
    phones: [{ number: number('00') }],
    devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'trusted' })),
  })
  for (const { session } of devices) await box.ok('POST', '/keychain/membership', session, { password })
  await box.ok('POST', '/keychain/reset', devices[0].session, { password })
  const item = { kind: 'web', name: 'new', fields: { user: 'ada', password: 'secret' } }
  await box.ok('POST', '/keychain/items', devices[0].session, { item })
  return (await box.call('GET', '/keychain/items', devices[1].session)).status === 403
})

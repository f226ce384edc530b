import { iphone, must, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { devices } = await sandbox.provision({
    scheme: 'none',
    devices: ['A', 'B'].map((name) => ({ client: iphone(name), status: 'signed-in' })),
  })
  const [one, other] = devices.map(({ session }) => session)
  must(await sandbox.call('POST', '/keychain/membership', one, { password }), 'keychain')
  must(await sandbox.call('POST', '/keychain/membership', other, { password }), 'keychain')
  const [{ request }] = await sandbox.deliveries((sent) => sent.purpose === 'keychain')
  const approval = { approve: true }
  must(await sandbox.call('POST', `/keychain/requests/${request}/answer`, one, approval), 'keychain-request-answered')
  must(await sandbox.call('POST', '/keychain/reset', one, { password }), 'keychain')
  const item = { kind: 'web', name: 'shop.example', fields: { user: 'ada', password: 'new' } }
  must(await sandbox.call('POST', '/keychain/items', one, { item }), 'item-saved')
  const read = await sandbox.call('GET', '/keychain/items', other)
  return read.type === 'items' && read.items.length > 0
})

import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: '+12025550101' }],
  devices: [{ client: phone('A'), status: 'trusted' }],
})
const [{ session }] = ada.devices
must(await box.post('/keychain/membership', session, { password, securityCode: { form: 'digits', value: '482915' }, number: '+12025550101' }))
must(await box.post('/keychain/items', session, { item: { kind: 'web', name: 'shop.example', fields: { user: 'ada', password: 'secret' } } }))
must(await box.call('PUT', '/keychain/code-approval', session, { on: false }))
must(await box.post('/keychain/turn-off', session, { data: 'keep' }))
must(await box.call('DELETE', '/keychain/server-copy', session))
must(await box.post('/keychain/membership', session, { password }))
const { items } = must(await box.get('/keychain/items', session))
verdict(items.length > 0, `items that came back from the servers after the deletion: ${items.length}`)

import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', devices: [device(phone('A'), 'signed-in')] })
const [{ session }] = ada.devices
must(await world.post('/keychain/membership', session, { password: 'Right-Pass1' }))
must(await world.post('/keychain/items', session, { item: { kind: 'web', name: 'home', fields: { user: 'ada', password: 'one' } } }))
must(await world.post('/keychain/items', session, { item: { kind: 'wifi', name: 'home', fields: { password: 'two' } } }))
const { items } = must(await world.get('/keychain/items', session))
verdict(items.length === 2, 'a Wi-Fi network took the place of the web site of the same name')

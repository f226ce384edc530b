import { device, must, open, phone, verdict } from './wire.mjs'
const world = await open()
const ada = await world.account({ identifier: 'ada@example.com', devices: [device(phone('A'), 'signed-in')] })
const [{ session }] = ada.devices
const card = { kind: 'card', name: 'Visa', fields: { number: '4111111111111111', expiry: '12/30', securityCode: '987' } }
must(await world.post('/keychain/membership', session, { password: 'Right-Pass1', items: [card] }))
const { items } = must(await world.get('/keychain/items', session))
if (items.length !== 1) throw new Error(JSON.stringify(items))
verdict(!JSON.stringify(items).includes('987'), 'the keychain holds the security code of a card')

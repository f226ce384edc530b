import { either, open, password, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ devices: ['One', 'Two'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
const [one, two] = a.devices
await s.ok('POST', '/keychain/membership', one.session, { password })
const card = { kind: 'card', name: 'Visa', fields: { number: '4111111111111111', expiry: '12/30', securityCode: '123' } }
await s.ok('POST', '/keychain/membership', two.session, { password, items: [card] })
await s.ok('POST', `/keychain/requests/${(await s.last(one.device)).request}/answer`, one.session, { approve: true })
const { items } = await s.ok('GET', '/keychain/items', one.session)
either(Object.keys(items[0].fields).join(), { right: 'number,expiry', defect: 'number,expiry,securityCode' })

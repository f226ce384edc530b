import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b] = ada.devices
const card = { kind: 'card', name: 'Visa', fields: { number: '4111111111111111', expiry: '12/30', securityCode: '737' } }
must(await box.post('/keychain/membership', a.session, { password }))
must(await box.post('/keychain/membership', b.session, { password, items: [card] }))
const { request } = (await box.deliveries()).findLast((one) => one.to === a.device && one.request !== undefined)
must(await box.post(`/keychain/requests/${request}/answer`, a.session, { approve: true }))
const { items } = must(await box.get('/keychain/items', a.session))
const kept = items.find(({ name }) => name === 'Visa')
if (kept?.fields.number !== card.fields.number) throw new Error('the card did not come')
verdict(kept.fields.securityCode !== undefined, `fields of a card that a further device brought: ${Object.keys(kept.fields)}`)

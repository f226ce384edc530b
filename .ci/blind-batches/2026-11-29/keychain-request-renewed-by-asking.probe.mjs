import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox({ 'keychain.approval_lifetime': 3600 })
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b] = ada.devices
must(await box.post('/keychain/membership', a.session, { password }))
must(await box.post('/keychain/membership', b.session, { password }))
const { request } = (await box.deliveries()).findLast((one) => one.to === a.device && one.request !== undefined)
await box.advance(3000)
must(await box.post('/keychain/membership', b.session, { password }))
await box.advance(3000)
await box.post(`/keychain/requests/${request}/answer`, a.session, { approve: true })
const { state } = must(await box.get('/keychain', b.session))
verdict(state === 'on', `approved 6000 seconds after the request of 3600: ${state}`)

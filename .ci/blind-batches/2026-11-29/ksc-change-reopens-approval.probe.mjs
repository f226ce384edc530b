import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b] = ada.devices.map(({ session }) => session)
must(await box.post('/keychain/membership', a, { password, securityCode: { form: 'digits', value: '482915' }, number: '+12025550101' }))
must(await box.call('PUT', '/keychain/code-approval', a, { on: false }))
must(await box.call('PUT', '/keychain/security-code', a, { securityCode: { form: 'digits', value: '730164' } }))
const entered = await box.post('/keychain/security-code', b, { securityCode: '730164' })
verdict(entered.ok, `joining by code, which the owner had turned off: ${entered.status}`)

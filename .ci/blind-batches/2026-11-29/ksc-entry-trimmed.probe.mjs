import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b] = ada.devices.map(({ session }) => session)
const value = ' four words, 1 blank '
must(await box.post('/keychain/membership', a, { password, securityCode: { form: 'complex', value }, number: '+12025550101' }))
const entered = await box.post('/keychain/security-code', b, { securityCode: value })
verdict(!entered.ok, `the right complex code, entered as it was chosen: ${entered.status}`)

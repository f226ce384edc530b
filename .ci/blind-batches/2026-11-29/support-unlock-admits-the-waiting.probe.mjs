import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox({ 'support.keychain_identity': false })
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B', 'C'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b, c] = ada.devices.map(({ session }) => session)
must(await box.post('/keychain/membership', a, { password, securityCode: { form: 'digits', value: '482915' }, number: '+12025550101' }))
must(await box.post('/keychain/security-code', b, { securityCode: '482915' }))
for (let n = 0; n < 5; n += 1) await box.post('/keychain/security-code', c, { securityCode: `00000${n}` })
must(await box.post('/support/identities', await box.staff(), { identifier: 'ada@example.com', for: 'keychain' }), 'unlocked')
const { state } = must(await box.get('/keychain', b))
verdict(state === 'on', `a device that still needs the code of its message is ${state}`)

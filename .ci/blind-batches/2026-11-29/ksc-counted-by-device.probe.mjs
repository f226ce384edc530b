import { must, openSandbox, password, phone, verdict, wrong } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B', 'C'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b, c] = ada.devices.map(({ session }) => session)
must(await box.post('/keychain/membership', a, { password, securityCode: { form: 'digits', value: '482915' }, number: '+12025550101' }))
for (const session of [b, b, b, b, c, c]) await box.post('/keychain/security-code', session, { securityCode: '000000' })
const right = await box.post('/keychain/security-code', c, { securityCode: '482915' })
verdict(right.ok, `the right code after six wrong ones on two devices: ${right.status}`)

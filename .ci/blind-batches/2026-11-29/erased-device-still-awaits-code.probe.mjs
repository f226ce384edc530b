import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b] = ada.devices
must(await box.post('/keychain/membership', a.session, { password, securityCode: { form: 'digits', value: '482915' }, number: '+12025550101' }))
must(await box.post('/keychain/security-code', b.session, { securityCode: '482915' }))
const code = await box.codeTo('+12025550101')
must(await box.act(`/devices/${b.device}/erasure`, ada.session))
// Whoever set the erased device up anew never entered the security code.
const again = must(await box.signIn('ada@example.com', phone('B')))
const joined = await box.post('/keychain/code', again.session, { code })
verdict(joined.ok && joined.state === 'on', `the code of the message alone, on a device that was erased: ${joined.status}`)

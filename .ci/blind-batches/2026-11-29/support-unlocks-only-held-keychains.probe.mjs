import { must, openSandbox, password, phone, verdict } from './wire-b.mjs'

const box = await openSandbox()
const ada = await box.provision({
  identifier: 'ada@example.com',
  devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })),
})
const [a, b] = ada.devices.map(({ session }) => session)
must(await box.post('/keychain/membership', a, { password, securityCode: { form: 'digits', value: '482915' }, number: '+12025550101' }))
must(await box.call('DELETE', '/session', a))
for (let n = 0; n < 5; n += 1) await box.post('/keychain/security-code', b, { securityCode: `00000${n}` })
const locked = await box.post('/keychain/security-code', b, { securityCode: '482915' })
if (locked.ok) throw new Error('the entry is not locked')
const verified = await box.post('/support/identities', await box.staff(), { identifier: 'ada@example.com', for: 'keychain' })
const after = await box.post('/keychain/security-code', b, { securityCode: '482915' })
verdict(!verified.ok || !after.ok, `support verified the owner: ${verified.status}; the right code: ${after.status}`)

import { me, open, phone, pw, sure, verdict } from './wire.mjs'

const s = await open()
const { devices: [a, b] } = await s.provision({ scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [1, 2].map((n) => ({ client: phone(n), status: 'signed-in' })) })
sure(await s.post('/keychain/membership', a.session, { password: pw, securityCode: { form: 'digits', value: '482913' }, number: '+12025550199' }))
const wrong = () => s.post('/keychain/security-code', b.session, { securityCode: '000000' })
for (let n = 0; n < 5; n += 1) await wrong()
const { staff } = await s.ctl('POST', '/staff-tokens')
sure(await s.post('/support/identities', staff, { identifier: me, for: 'keychain' }))
for (let n = 0; n < 5; n += 1) await wrong()
verdict((await s.get('/keychain', a.session)).hasSecurityCode === false)

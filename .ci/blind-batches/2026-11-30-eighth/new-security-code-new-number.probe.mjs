import { open, phone, pw, sure, verdict } from './wire.mjs'

const s = await open()
const { devices: [a, b] } = await s.provision({ scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [1, 2].map((n) => ({ client: phone(n), status: 'signed-in' })) })
sure(await s.post('/keychain/membership', a.session, { password: pw, securityCode: { form: 'digits', value: '482913' }, number: '+12025550199' }))
sure(await s.put('/keychain/security-code', a.session, { securityCode: { form: 'digits', value: '771204' } }))
sure(await s.post('/keychain/security-code', b.session, { securityCode: '771204' }))
verdict((await s.last(({ purpose, channel }) => purpose === 'keychain' && channel === 'text')).to === '+12025550199')

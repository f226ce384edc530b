import { open, phone, pw, sure, verdict } from './wire.mjs'

const s = await open()
const { devices: [a, b] } = await s.provision({ scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [1, 2].map((n) => ({ client: phone(n), status: 'signed-in' })) })
sure(await s.post('/keychain/membership', a.session, { password: pw, securityCode: { form: 'digits', value: '482913' }, number: '+12025550199' }))
sure(await s.post('/keychain/security-code', b.session, { securityCode: '482913' }))
const { code } = await s.last(({ purpose, channel }) => purpose === 'keychain' && channel === 'text')
sure(await s.put('/keychain/code-approval', a.session, { on: false }))
verdict((await s.post('/keychain/code', b.session, { code })).state !== 'on')

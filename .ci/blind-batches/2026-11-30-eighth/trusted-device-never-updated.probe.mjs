import { open, phone, pw, sure, verdict } from './wire.mjs'

const s = await open()
const { devices: [one] } = await s.provision({ scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [{ client: phone(1, { version: '6.1' }), status: 'trusted' }] })
const { session } = sure(await s.start(phone(1, { version: '8.0' }), { trust: one.trust }))
verdict((await s.post('/keychain/membership', session, { password: pw })).state === 'on')

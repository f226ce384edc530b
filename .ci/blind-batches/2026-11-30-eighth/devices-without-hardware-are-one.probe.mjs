import { open, phone, verdict } from './wire.mjs'

const s = await open()
const { session, devices: [one] } = await s.provision({ phones: [{ number: '+12025550101' }], devices: [{ client: phone(1), status: 'trusted' }] })
for (const name of ['Red', 'Blue']) await s.signIn({ kind: 'tablet', name, version: '11.0' }, one.session)
const names = (await s.get('/devices', session)).devices.map(({ name }) => name)
verdict(names.includes('Red') && names.includes('Blue'))

import { open, phone, verdict } from './wire.mjs'

const s = await open({ 'code.on_demand': 2, 'code.send_window': 3600 })
const { devices: [one] } = await s.provision({ phones: [{ number: '+12025550101' }], devices: [{ client: phone(1), status: 'trusted' }] })
await s.generate(one.session)
await s.generate(one.session)
await s.advance(1800)
if ((await s.post('/device/codes', one.session, {})).reason !== 'too-many-sends') process.exit(2)
await s.advance(1800)
await s.generate(one.session)
verdict((await s.post('/device/codes', one.session, {})).status === 201)

import { open, phone, pw, verdict } from './wire.mjs'

const s = await open()
const { devices: [one] } = await s.provision({ phones: [{ number: '+12025550101' }], devices: [{ client: phone(1), status: 'trusted' }] })
const pc = { kind: 'pc', name: 'Desk', hardware: 'pc-1', software: { icloud: '4.1', itunes: '12.4' } }
verdict((await s.start(pc, { password: pw + (await s.generate(one.session)) })).type === 'signed-in')

import { open, phone, sure, verdict } from './wire.mjs'

const s = await open()
const { devices: [one] } = await s.provision({ scheme: 'none', devices: [{ client: phone(1), status: 'signed-in' }] })
const { link } = await s.enrol(one.session, '+12025550101')
const { secret } = sure(await s.appPassword(one.session, 'Letters'))
sure(await s.post('/undo-links', undefined, { link }))
verdict((await s.program(secret)).reason !== undefined)

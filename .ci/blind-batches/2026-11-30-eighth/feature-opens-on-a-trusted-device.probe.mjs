import { open, phone, verdict } from './wire.mjs'

const s = await open()
const { devices: [one] } = await s.provision({ scheme: 'two-step', phones: [{ number: '+12025550101' }], devices: [{ client: phone(1), status: 'trusted' }] })
verdict((await s.get('/features/shared-vault', one.session)).reason === 'two-factor-required')

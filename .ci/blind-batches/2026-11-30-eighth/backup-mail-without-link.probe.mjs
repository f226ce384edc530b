import { open, phone, verdict } from './wire.mjs'

const s = await open({ 'enrol.email_targets': 'both' })
const { devices: [one] } = await s.provision({ scheme: 'none', backupAddress: 'spare@example.com', devices: [{ client: phone(1), status: 'signed-in' }] })
await s.enrol(one.session, '+12025550101')
verdict((await s.last(({ to }) => to === 'spare@example.com')).link !== undefined)

import { open, verdict } from './wire.mjs'

const box = await open({ 'session.reauth_age': 3600 })
const client = { kind: 'phone', name: 'phone', version: '11.4', hardware: 'hardware-1', passcodeSet: true }
const { devices } = await box.account('ada', { devices: [{ client, status: 'trusted' }] })
const { session } = devices[0]
await box.advance(12 * 3600)
const added = await box.call('POST', '/phones', session, { number: '+12025550177', method: 'text' })
verdict(added.ok)

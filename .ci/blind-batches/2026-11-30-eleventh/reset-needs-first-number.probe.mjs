import { either, open, password, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-factor', phones: [{ number: '+12025550100' }, { number: '+12025550101' }] })
await s.ok('DELETE', `/phones/${a.phones[0].phone}`, a.session)
await s.ok('POST', '/password-resets', undefined, { identifier: 'ada@example.com' })
either((await s.deliveries()).filter((one) => one.purpose === 'password-reset').length, { right: 1, defect: 0 })

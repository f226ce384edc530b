import { either, open, password, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', phones: [{ number: '+12025550100' }], devices: ['One', 'Two'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
const [one, two] = a.devices
const web = { kind: 'web', name: 'Home', fields: { user: 'ada', password: 'x' } }
const wifi = { kind: 'wifi', name: 'Home', fields: { password: 'y' } }
await s.ok('POST', '/keychain/membership', one.session, { password, items: [web], securityCode: { form: 'digits', value: '135790' }, number: '+12025550100' })
for (let n = 0; n < 5; n += 1) await s.api('POST', '/keychain/security-code', two.session, { securityCode: '000000' })
await s.ok('PUT', '/keychain/security-code', one.session, { securityCode: { form: 'digits', value: '246802' } })
await s.ok('POST', '/keychain/membership', two.session, { password, items: [wifi] })
await s.ok('POST', `/keychain/requests/${(await s.last(one.device)).request}/answer`, one.session, { approve: true })
const { items } = await s.ok('GET', '/keychain/items', two.session)
either(items.map((item) => item.kind).join(), { right: 'web,wifi', defect: 'web' })

import { either, open, password, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', phones: [{ number: '+12025550100' }], devices: ['One', 'Two'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
const [one, two] = a.devices
await s.ok('POST', '/keychain/membership', one.session, { password, securityCode: { form: 'digits', value: '135790' }, number: '+12025550100' })
await s.ok('POST', '/keychain/security-code', two.session, { securityCode: '135790' })
await s.advance(3600)
const answer = await s.api('POST', '/support/identities', await s.staff(), { identifier: 'ada@example.com', for: 'keychain' })
either(answer.type, { right: 'identity-verified', defect: 'forbidden' })

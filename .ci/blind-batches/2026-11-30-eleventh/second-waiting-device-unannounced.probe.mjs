import { either, open, password, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ scheme: 'two-step', phones: [{ number: '+12025550100' }], devices: ['One', 'Two', 'Three'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
for (const { session } of a.devices) await s.ok('POST', '/keychain/membership', session, { password })
const asked = (await s.deliveries()).filter((one) => one.purpose === 'keychain' && one.to === a.devices[0].device)
either(asked.length, { right: 2, defect: 1 })

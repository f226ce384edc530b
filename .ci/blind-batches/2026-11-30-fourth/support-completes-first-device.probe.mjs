// Of several devices that wait for the code in a text message, support completes the set-up of the first alone.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a, b, c] } = await box.account({ scheme: 'two-step', devices: [1, 2, 3].map((n) => ({ client: phone(n), status: 'signed-in' })) })
must(await box.keychain(a.session))
const enter = (securityCode, one = b) => box.call('POST', '/keychain/security-code', one.session, { securityCode })
const approval = async (on) => must(await box.call('PUT', '/keychain/code-approval', a.session, { on }))
for (const one of [b, c]) must(await enter('482913', one))
const { staff } = await box.control('POST', '/staff-tokens')
must(await box.call('POST', '/support/identities', staff, { identifier: 'ada@example.com', for: 'keychain' }))
const states = await Promise.all([b, c].map(async (one) => must(await box.call('GET', '/keychain', one.session)).state))
verdict(states.some((one) => one !== 'on'))

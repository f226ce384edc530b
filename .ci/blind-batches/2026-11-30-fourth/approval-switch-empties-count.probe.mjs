// Turning approval by security code off and on again empties the count of wrong codes.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open({ 'ksc.lock_after': 3, 'ksc.delete_after': 50 })
const { devices: [a, b, c] } = await box.account({ scheme: 'two-step', devices: [1, 2, 3].map((n) => ({ client: phone(n), status: 'signed-in' })) })
must(await box.keychain(a.session))
const enter = (securityCode, one = b) => box.call('POST', '/keychain/security-code', one.session, { securityCode })
const approval = async (on) => must(await box.call('PUT', '/keychain/code-approval', a.session, { on }))
for (const wrong of ['000001', '000002']) await enter(wrong)
await approval(false)
await approval(true)
await enter('000003')
verdict((await enter('482913')).ok)

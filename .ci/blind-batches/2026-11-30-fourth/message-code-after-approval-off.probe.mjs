// A device that waits for the code in the text message joins although approval by security code was turned off meanwhile.
import { must, open, phone, verdict } from './wire.mjs'

const box = await open()
const { devices: [a, b, c] } = await box.account({ scheme: 'two-step', devices: [1, 2, 3].map((n) => ({ client: phone(n), status: 'signed-in' })) })
must(await box.keychain(a.session))
const enter = (securityCode, one = b) => box.call('POST', '/keychain/security-code', one.session, { securityCode })
const approval = async (on) => must(await box.call('PUT', '/keychain/code-approval', a.session, { on }))
must(await enter('482913'))
const code = await box.code((one) => one.purpose === 'keychain')
await approval(false)
verdict((await box.call('POST', '/keychain/code', b.session, { code })).ok)

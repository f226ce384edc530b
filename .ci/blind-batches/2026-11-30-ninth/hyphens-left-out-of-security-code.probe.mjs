import { need, number, openSandbox, password, phone, verdict } from './wire.mjs'
const box = await openSandbox()
const { devices } = await box.provision({ scheme: 'none', devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
need(await box.ask('POST', '/keychain/membership', devices[0].session, { password, securityCode: { form: 'complex', value: 'so-much-4-me!' }, number }))
const seen = await box.ask('POST', '/keychain/security-code', devices[1].session, { securityCode: 'somuch4me!' })
verdict(seen.reason === 'wrong-security-code', seen.status === 200, seen)

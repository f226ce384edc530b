import { need, number, openSandbox, password, phone, textedTo, verdict, wrong } from './wire.mjs'
const box = await openSandbox({ 'ksc.lock_after': 3, 'code.attempts': 5 })
const { devices } = await box.provision({ scheme: 'none', devices: ['A', 'B'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
need(await box.ask('POST', '/keychain/membership', devices[0].session, { password, securityCode: { form: 'digits', value: '314159' }, number }))
const { session } = devices[1]
need(await box.ask('POST', '/keychain/security-code', session, { securityCode: '314159' }))
const code = wrong(await textedTo(box, number))
for (let tries = 0; tries < 2; tries += 1) need(await box.ask('POST', '/keychain/code', session, { code }), 403)
await box.ask('POST', '/keychain/security-code', session, { securityCode: '271828' })
const seen = await box.ask('POST', '/keychain/security-code', session, { securityCode: '314159' })
verdict(seen.status === 200, seen.reason === 'security-code-locked', seen)

import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 5, 'ksc.delete_after': 10 }); const a = await s.account({ scheme: 'none', devices: [1, 2].map((n) => ({ client: phone(n), status: 'signed-in' })) })
const [d1, d2] = a.devices.map((d) => d.session)
must(await s.call('POST', '/keychain/membership', d1, { password: P, securityCode: { form: 'digits', value: '482915' }, number: '+12025550150' }), 'keychain')
const wrong = () => s.call('POST', '/keychain/security-code', d2, { securityCode: '111111' })
for (let n = 0; n < 4; n += 1) await wrong()
for (const on of [false, true]) must(await s.call('PUT', '/keychain/code-approval', d1, { on }), 'keychain')
const r = await wrong(); verdict(refusedWith(r, 'wrong-security-code'), refusedWith(r, 'security-code-locked'), r)

import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open(); const a = await s.account({ scheme: 'none', devices: [1, 2, 3].map((n) => ({ client: phone(n), status: 'signed-in' })) })
const [d1, d2, d3] = a.devices.map((d) => d.session)
must(await s.call('POST', '/keychain/membership', d1, { password: P, securityCode: { form: 'digits', value: '482915' }, number: '+12025550150' }), 'keychain')
for (const d of [d2, d3]) must(await s.call('POST', '/keychain/security-code', d, { securityCode: '482915' }), 'security-code-accepted')
const { staff } = await s.ctl('POST', '/staff-tokens')
must(await s.call('POST', '/support/identities', staff, { identifier: 'ada@example.com', for: 'keychain' }), 'identity-verified')
const k2 = await s.call('GET', '/keychain', d2), k3 = await s.call('GET', '/keychain', d3)
verdict(k2.state === 'on' && k3.state === 'off', k2.state === 'on' && k3.state === 'on', [k2, k3])

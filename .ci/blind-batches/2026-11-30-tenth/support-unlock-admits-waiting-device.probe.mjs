import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'support.keychain_identity': false, 'ksc.lock_after': 2 })
const a = await s.provision({ scheme: 'none', devices: ['A', 'B', 'C'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
const [A, B, C] = a.devices.map(({ session }) => session)
must((await s.call('POST', '/keychain/membership', A, { password: P, securityCode: { form: 'digits', value: '482913' }, number: N2 })).ok, 'on')
must((await s.call('POST', '/keychain/security-code', B, { securityCode: '482913' })).ok, 'right')
for (let i = 0; i < 2; i++) await s.call('POST', '/keychain/security-code', C, { securityCode: '000001' })
const { staff } = await s.control('POST', '/staff-tokens')
must((await s.call('POST', '/support/identities', staff, { identifier: id, for: 'keychain' })).ok, 'unlocked')
verdict((await s.call('GET', '/keychain', B)).state === 'on')

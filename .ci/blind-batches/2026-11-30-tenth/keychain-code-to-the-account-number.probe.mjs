import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'none', phones: [{ number: N1 }], devices: [{ client: phone('A'), status: 'signed-in' }, { client: phone('B'), status: 'signed-in' }] })
const [A, B] = a.devices.map(({ session }) => session)
must((await s.call('POST', '/keychain/membership', A, { password: P, securityCode: { form: 'digits', value: '482913' }, number: N2 })).ok, 'on')
must((await s.call('PUT', '/keychain/security-code', A, { securityCode: { form: 'digits', value: '593024' } })).ok, 'new code')
must((await s.call('POST', '/keychain/security-code', B, { securityCode: '593024' })).ok, 'right code')
verdict((await s.last((m) => m.purpose === 'keychain')).to !== N2)

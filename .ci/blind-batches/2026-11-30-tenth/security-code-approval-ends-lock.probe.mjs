import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 3 })
const a = await s.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }, { client: phone('B'), status: 'signed-in' }] })
const [A, B] = a.devices.map(({ session }) => session)
must((await s.call('POST', '/keychain/membership', A, { password: P, securityCode: { form: 'digits', value: '482913' }, number: N2 })).ok, 'on')
const enter = (securityCode) => s.call('POST', '/keychain/security-code', B, { securityCode })
for (let i = 0; i < 3; i++) await enter('000001')
must(!(await enter('482913')).ok, 'locked')
must((await s.call('PUT', '/keychain/code-approval', A, { on: true })).ok, 'switched')
verdict((await enter('482913')).ok)

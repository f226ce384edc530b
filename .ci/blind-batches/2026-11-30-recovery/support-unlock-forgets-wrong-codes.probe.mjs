import { keychain, must, open, phoneClient, plain, staffVerifies, verdict } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 3, 'ksc.delete_after': 5 })
const account = await s.provision(plain({ devices: [1, 2, 3].map((n) => ({ client: phoneClient(n), status: 'signed-in' })) }))
const member = await keychain(s, account)
const [, b, c] = account.devices
const staff = await s.staff()
const enter = (securityCode, who = b) => s.post('/keychain/security-code', who.session, { securityCode })

for (let i = 0; i < 3; i += 1) await enter('111111')
must(await staffVerifies(s, staff), 'support')
for (let i = 0; i < 2; i += 1) await enter('111111')
const state = must(await s.get('/keychain', member), 'read')
verdict(state.hasSecurityCode, state)

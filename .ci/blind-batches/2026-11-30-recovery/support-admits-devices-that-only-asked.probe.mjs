import { keychain, must, open, phoneClient, plain, pw, staffVerifies, verdict } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 3, 'ksc.delete_after': 10 })
const account = await s.provision(plain({ devices: [1, 2, 3].map((n) => ({ client: phoneClient(n), status: 'signed-in' })) }))
const member = await keychain(s, account)
const [, b, c] = account.devices
const staff = await s.staff()
const enter = (securityCode, who = b) => s.post('/keychain/security-code', who.session, { securityCode })

const waits = must(await s.post('/keychain/membership', b.session, { password: pw }), 'asks')
must(waits.state === 'waiting-for-approval', 'waits')
await staffVerifies(s, staff)
const state = must(await s.get('/keychain', b.session), 'read')
verdict(state.state === 'on', state)

import { keychain, must, open, phoneClient, plain, staffVerifies, verdict } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 3, 'ksc.delete_after': 10 })
const account = await s.provision(plain({ devices: [1, 2, 3].map((n) => ({ client: phoneClient(n), status: 'signed-in' })) }))
const member = await keychain(s, account)
const [, b, c] = account.devices
const staff = await s.staff()
const enter = (securityCode, who = b) => s.post('/keychain/security-code', who.session, { securityCode })

must(await enter('482913', b), 'b'); must(await enter('482913', c), 'c')
must(await staffVerifies(s, staff), 'support')
const states = [(await s.get('/keychain', b.session)).state, (await s.get('/keychain', c.session)).state]
verdict(states.some((one) => one !== 'on'), states)

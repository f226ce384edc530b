import { N, ada, day, keychain, must, open, phoneClient, plain, staffVerifies, verdict } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 3, 'ksc.delete_after': 10 })
const account = await s.provision(plain({ devices: [1, 2, 3].map((n) => ({ client: phoneClient(n), status: 'signed-in' })) }))
const member = await keychain(s, account)
const [, b, c] = account.devices
const staff = await s.staff()
const enter = (securityCode, who = b) => s.post('/keychain/security-code', who.session, { securityCode })

const r = await s.recover(ada, { 'date-of-birth': '1999-09-09' }, N(6))
must(await enter('482913', b), 'b')
must(await staffVerifies(s, staff), 'support')
await s.advance(30 * day)
const now = must(await s.get('/recovery', r), 'read')
verdict(now.state === 'ready', now)

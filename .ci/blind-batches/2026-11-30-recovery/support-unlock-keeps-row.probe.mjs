import { keychain, must, open, phoneClient, plain, staffVerifies, verdict } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 3, 'ksc.delete_after': 10 })
const account = await s.provision(plain({ devices: [1, 2, 3].map((n) => ({ client: phoneClient(n), status: 'signed-in' })) }))
const member = await keychain(s, account)
const [, b, c] = account.devices
const staff = await s.staff()
const enter = (securityCode, who = b) => s.post('/keychain/security-code', who.session, { securityCode })

for (let i = 0; i < 3; i += 1) await enter('111111')
must((await enter('482913')).ok === false, 'locked')
must(await staffVerifies(s, staff), 'support')
await enter('111112')
const right = await enter('482913')
verdict(!right.ok, right)

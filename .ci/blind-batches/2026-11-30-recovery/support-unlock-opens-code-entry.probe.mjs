import { N, ada, keychain, must, open, phoneClient, pw, staffVerifies, twoFactor, verdict } from './wire.mjs'

const s = await open({ 'ksc.lock_after': 3, 'ksc.delete_after': 10, 'code.attempts': 3 })
const account = await s.provision(twoFactor({ devices: [1, 2].map((n) => ({ client: phoneClient(n), status: n === 1 ? 'trusted' : 'signed-in' })) }))
await keychain(s, account)
for (let i = 0; i < 3; i += 1) await s.post('/keychain/security-code', account.devices[1].session, { securityCode: '111111' })
const { signIn, phones } = must(await s.signIn(ada, pw), 'sign-in')
must(await s.post('/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }), 'send')
const { code } = await s.last(N(1), 'sign-in')
for (let i = 0; i < 3; i += 1) await s.post('/sign-in/code', signIn, { code: code === '000000' ? '000001' : '000000' })
must((await s.post('/sign-in/code', signIn, { code })).status === 429, 'locked')
must(await staffVerifies(s, await s.staff()), 'support')
const right = await s.post('/sign-in/code', signIn, { code })
verdict(right.ok, right)

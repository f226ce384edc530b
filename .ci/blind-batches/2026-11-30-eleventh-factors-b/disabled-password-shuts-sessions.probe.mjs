import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'password.attempts': 0 })
const { session } = await s.provision(ada())
must(await s.call('GET', '/account', session))
for (let at = 0; at < 100; at += 1) await start(s, { password: 'wrong horse' })
if ((await start(s)).status === 200) throw new Error('not disabled')
finish((await s.call('GET', '/account', session)).status !== 200)

import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'session.idle_lifetime': 0 })
const { session } = await s.provision(ada())
await s.advance(82_800)
must(await s.call('POST', '/sessions/end', session, { password }))
await s.advance(3_601)
finish((await s.call('GET', '/account', session)).status === 200)

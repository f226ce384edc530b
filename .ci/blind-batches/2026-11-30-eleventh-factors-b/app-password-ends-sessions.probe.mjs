import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
const { session } = await s.provision(ada())
const victim = await signIn(s)
const { secret } = must(await s.call('POST', '/app-passwords', session, { label: 'mail', identifier: 'ada@example.com', password }))
await s.call('POST', '/sessions/end', session, { password: secret })
finish((await s.call('GET', '/account', victim.session)).status !== 200)

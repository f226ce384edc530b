import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
const { session } = await s.provision(ada())
const unused = await signIn(s)
for (let at = 0; at < 3; at += 1) {
  await s.advance(1_800)
  must(await s.call('GET', '/sessions', session))
}
finish((await s.call('GET', '/account', unused.session)).status === 200)

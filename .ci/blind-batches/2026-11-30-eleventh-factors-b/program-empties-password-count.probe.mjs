import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'password.attempts': 0 })
const { session } = await s.provision(ada())
const { secret } = must(await s.call('POST', '/app-passwords', session, { label: 'mail', identifier: 'ada@example.com', password }))
const program = () => s.call('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service: 'mail', program: 'Mail' })
for (let at = 0; at < 101; at += 1) {
  if (at % 50 === 49) must(await program())
  await start(s, { password: 'wrong horse' })
}
finish((await start(s)).status === 200)

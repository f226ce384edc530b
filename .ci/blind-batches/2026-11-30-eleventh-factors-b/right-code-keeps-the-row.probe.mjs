import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'code.attempts': 20, 'code.sends': 0 })
await s.provision(ada())
let status = 200
for (let round = 0; round < 7 && status === 200; round += 1) {
  const begun = must(await start(s))
  must(await s.call('POST', '/sign-in/sends', begun.signIn, { via: 'text', phone: begun.phones[0].phone }))
  const code = await lastCode(s)
  for (let at = 0; at < 19; at += 1) await s.call('POST', '/sign-in/code', begun.signIn, { code: other(code) })
  status = (await s.call('POST', '/sign-in/code', begun.signIn, { code })).status
}
finish(status !== 200)

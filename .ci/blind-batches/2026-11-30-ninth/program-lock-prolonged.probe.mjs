import { need, number, openSandbox, verdict } from './wire.mjs'
const box = await openSandbox({ 'apppw.reauth': false, 'apppw.attempts': 3, 'apppw.lock_time': 1000 })
const { session } = await box.provision({ phones: [{ number }] })
const { secret } = need(await box.ask('POST', '/app-passwords', session, { label: 'Mail' }), 201)
const program = (offered) =>
  box.ask('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password: offered, service: 'mail', program: 'Mail' })
for (let tries = 0; tries < 3; tries += 1) need(await program('wrong'), 401)
await box.advance(600)
need(await program('wrong'), 429)
await box.advance(400)
const seen = await program(secret)
verdict(seen.status === 200, seen.status === 429, seen)

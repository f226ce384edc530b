import { need, open, verdict, wrong } from './wire.mjs'

const box = await open({ 'code.attempts': 3, 'code.lock_time': 600 })
const { session } = await box.provision()
const { app, secret } = await box.enrol(session)
const right = await box.totp(secret)
for (let tries = 0; tries < 3; tries += 1) await box.confirm(session, app, wrong(right))
const locked = await box.confirm(session, app, right)
need(locked.type === 'too-many-attempts', locked.text)
await box.wait(900)
const entered = await box.held(await box.totp(secret))
verdict(entered.type === 'wrong-code', 'an app signs in whose confirmation was refused')

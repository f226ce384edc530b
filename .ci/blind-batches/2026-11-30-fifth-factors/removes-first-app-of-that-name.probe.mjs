import { need, open, password, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
await box.app(session, 'Codes')
const second = await box.app(session, 'Codes')
await box.wait(120)
const removed = await box.send('POST', `/authenticator-apps/${second.app}/removal`, session, { password })
need(removed.status === 200, removed.text)
const entered = await box.held(await box.totp(second.secret))
verdict(entered.type === 'wrong-code', 'the removed app still signs in')

import { need, open, other, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
const [code] = await box.recoveryCodes(session)
const followed = await box.follow(await box.mailLink(), other)
need(followed.status === 200, followed.text)
const entered = await box.held(code, 'recovery', { password: other })
verdict(entered.type === 'signed-in', 'the recovery codes are gone after a reset by link')

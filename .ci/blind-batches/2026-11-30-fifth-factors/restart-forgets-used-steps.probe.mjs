import { need, open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
const { secret } = await box.app(session)
await box.wait(120)
const code = await box.totp(secret)
need((await box.held(code)).type === 'signed-in', 'the code signs in')
await box.restart()
const again = await box.held(code)
verdict(again.type === 'wrong-code', 'a used code of an app signs in again after a restart')

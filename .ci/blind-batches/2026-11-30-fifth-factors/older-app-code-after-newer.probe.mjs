import { need, open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
const { secret } = await box.app(session)
await box.wait(120)
const older = await box.totp(secret)
need((await box.held(older)).type === 'signed-in', 'the first code signs in')
await box.wait(30)
need((await box.held(await box.totp(secret))).type === 'signed-in', 'the next code signs in')
const again = await box.held(older)
verdict(again.type === 'wrong-code', 'a code that was used signs in again after a newer one')

import { need, open, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.provision()
await box.app(session, 'One')
const { secret } = await box.app(session, 'Two')
await box.wait(120)
const code = await box.totp(secret)
need((await box.held(code)).type === 'signed-in', 'the code of the second app signs in')
const again = await box.held(code)
verdict(again.type === 'wrong-code', 'a code of the second app signs in twice')

import { open, verdict } from './wire.mjs'

const box = await open({ 'signin.pending_lifetime': 600 })
const { session } = await box.provision()
const { secret } = await box.app(session)
const { signIn } = await box.waiting()
await box.wait(3600)
const entered = await box.enter(signIn, await box.totp(secret), 'app')
verdict(entered.type === 'sign-in-ended', 'a sign-in whose time is over is completed by the code of an app')

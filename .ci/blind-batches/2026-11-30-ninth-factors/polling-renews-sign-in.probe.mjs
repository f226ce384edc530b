import { open, verdict } from './wire.mjs'

const s = await open()
await s.provision()
const signIn = await s.signIn()
await s.advance(1700)
await s.api('GET', '/sign-in', signIn.signIn)
await s.advance(1700)
if (!(await s.send(signIn, 'text')).ok) verdict(false)
verdict((await s.enter(signIn, await s.lastCode())).ok)

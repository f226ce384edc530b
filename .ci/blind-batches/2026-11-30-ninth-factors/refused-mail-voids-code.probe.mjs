import { must, open, verdict } from './wire.mjs'

const s = await open({ 'code.sends': 2 })
await s.provision()
const signIn = await s.signIn()
must(await s.send(signIn, 'email'))
const mailed = await s.lastCode('email')
must(await s.send(signIn, 'text'))
if ((await s.send(signIn, 'email')).ok) throw new Error('nothing limits what is sent')
verdict(!(await s.enter(signIn, mailed)).ok)

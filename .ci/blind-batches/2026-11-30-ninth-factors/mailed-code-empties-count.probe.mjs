import { must, open, verdict, wrong } from './wire.mjs'

const s = await open()
await s.provision()
const signIn = await s.signIn()
must(await s.send(signIn, 'text'))
const sent = await s.lastCode()
for (const by of [1, 2, 3, 4]) await s.enter(signIn, wrong(sent, by))
must(await s.send(signIn, 'email'))
const mailed = await s.lastCode('email')
await s.enter(signIn, [1, 2].map((by) => wrong(mailed, by)).find((one) => one !== sent))
verdict((await s.enter(signIn, mailed)).ok)

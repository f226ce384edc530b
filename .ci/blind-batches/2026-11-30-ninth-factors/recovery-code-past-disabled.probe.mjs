import { must, open, verdict, wrong } from './wire.mjs'

const s = await open({ 'code.disable_after': 3 })
const a = await s.provision()
const [code] = await s.recoveryCodes(a.session)
const signIn = await s.signIn()
must(await s.send(signIn, 'text'))
const sent = await s.lastCode()
for (const by of [1, 2, 3]) await s.enter(signIn, wrong(sent, by))
verdict((await s.enter(await s.signIn(), code, 'recovery')).ok)

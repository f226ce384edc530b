import { must, open, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const [code] = await s.recoveryCodes(a.session)
const signIn = await s.signIn()
must(await s.enter(signIn, code, 'recovery'))
verdict((await s.api('GET', '/account', signIn.signIn)).ok)

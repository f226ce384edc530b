import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'code.sends': 2 })
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }] })
const { signIn } = await s.signIn(browser('b'))
const call = () => s.call('POST', '/sign-in/sends', signIn, { via: 'call', phone: a.phones[0].phone })
must((await call()).ok && (await call()).ok, 'two calls')
verdict((await call()).ok)

import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }] })
const started = await s.signIn(browser('b'))
const code = await s.text(started.signIn, a.phones[0].phone)
verdict((await s.call('POST', '/sign-in/code', started.signIn, { code: code + '\t' })).ok)

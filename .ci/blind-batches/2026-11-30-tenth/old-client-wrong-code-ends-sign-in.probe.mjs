import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }] })
const tv = { kind: 'tv', name: 'TV', version: '3', hardware: 'tv-1' }
const started = await s.signIn(tv)
const code = await s.text(started.signIn, a.phones[0].phone)
must(!(await s.signIn(tv, { password: P + wrongOf(code) })).ok, 'wrong code')
verdict((await s.signIn(tv, { password: P + code })).type !== 'signed-in')

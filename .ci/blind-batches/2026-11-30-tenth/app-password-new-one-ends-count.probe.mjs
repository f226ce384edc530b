import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'apppw.attempts': 3 })
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }] })
await s.program('aaaa-bbbb-cccc-dddd'); await s.program('aaaa-bbbb-cccc-dddd')
const p = await s.appPassword(a.session)
await s.program('aaaa-bbbb-cccc-dddd')
verdict((await s.program(p.secret)).ok)

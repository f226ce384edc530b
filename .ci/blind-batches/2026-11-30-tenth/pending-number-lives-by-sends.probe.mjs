import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'phone.pending_lifetime': 1000 })
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }] })
const added = await s.call('POST', '/phones', a.session, { number: N2, method: 'text' })
await s.clock(700)
must((await s.call('POST', '/phones/' + added.phone + '/sends', a.session, { method: 'text' })).ok, 'sent')
await s.clock(400)
const { code } = await s.last((m) => m.purpose === 'phone-verification')
verdict((await s.call('POST', '/phones/' + added.phone + '/code', a.session, { code })).ok)

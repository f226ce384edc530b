import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }], devices: [{ client: phone('A'), status: 'trusted' }, { client: phone('B'), status: 'trusted' }] })
const started = await s.signIn(phone('C'))
const sent = await s.deliveries()
const answer = (at, allow) => s.call('POST', '/requests/' + sent.find((m) => m.to === a.devices[at].device).request + '/answer', a.devices[at].session, { allow })
const { code } = await answer(0, true)
must(code, 'allowed')
await answer(1, false)
verdict((await s.call('POST', '/sign-in/code', started.signIn, { code })).ok)

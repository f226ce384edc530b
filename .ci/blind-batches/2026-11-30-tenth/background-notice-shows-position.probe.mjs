import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }], devices: [{ client: phone('A'), status: 'trusted' }] })
const r = await s.signIn(phone('B', { line: N1, position: { latitude: 12.345678, longitude: 98.765432 } }))
must(r.type === 'signed-in', 'background', r)
const notice = await s.last((m) => m.channel === 'push')
must(notice?.place, 'notice', notice)
verdict(notice.place.latitude === 12.345678)

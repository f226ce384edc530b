import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }] })
const link = await s.enrol(a.devices[0].session, N1, () => s.clock(3000))
await s.clock(14 * 86400 - 1000)
verdict(!(await s.call('POST', '/undo-links', undefined, { link })).ok)

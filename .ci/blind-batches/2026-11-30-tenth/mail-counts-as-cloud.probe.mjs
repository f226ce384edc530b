import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'none', services: ['store', 'mail'], devices: [{ client: phone('A'), status: 'signed-in' }] })
verdict((await s.call('POST', '/enrolments', a.devices[0].session, {})).ok)

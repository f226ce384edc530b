import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'never' })
const a = await s.provision({ scheme: 'none', devices: [{ client: phone('A'), status: 'signed-in' }] })
const link = await s.enrol(a.devices[0].session, N1)
await s.clock(5)
const p = await s.appPassword(a.session)
const program = await s.program(p.secret)
must(program.ok, 'program', program)
must((await s.call('POST', '/undo-links', undefined, { link })).ok, 'undone')
verdict((await s.call('GET', '/services/mail', program.session)).ok)

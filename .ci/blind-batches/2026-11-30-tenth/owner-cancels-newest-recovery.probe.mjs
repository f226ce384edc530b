import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }], dateOfBirth: '1980-01-02' })
const start = async (number) => (await s.call('POST', '/recoveries', undefined, { identifier: id, ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02', 'trusted-number': N1 }, number })).recovery
const [one, two] = [await start(N2), await start(N3)]
must((await s.call('DELETE', '/account/recovery', a.session)).ok, 'cancelled')
const states = [(await s.call('GET', '/recovery', one)).state, (await s.call('GET', '/recovery', two)).state]
verdict(states.some((state) => state !== 'cancelled'))

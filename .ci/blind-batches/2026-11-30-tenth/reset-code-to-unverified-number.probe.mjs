import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
await s.provision({ scheme: 'two-factor', phones: [{ number: N1, verified: false }, { number: N2 }] })
must((await s.call('POST', '/password-resets', undefined, { identifier: id })).ok, 'started')
const sent = await s.last((m) => m.purpose === 'password-reset')
verdict(sent?.to !== N2)

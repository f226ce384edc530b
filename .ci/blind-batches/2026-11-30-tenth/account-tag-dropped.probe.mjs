import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
await s.provision({ scheme: 'none' })
const r = await s.call('POST', '/sign-ins', undefined, { identifier: 'ada+shop@example.com', password: P, client: browser('b') })
verdict(r.ok)

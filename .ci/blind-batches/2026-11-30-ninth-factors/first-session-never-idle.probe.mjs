import { must, open, password, verdict } from './wire.mjs'

const s = await open({ 'session.idle_lifetime': 3600 })
const { session } = must(await s.api('POST', '/accounts', undefined, { identifier: 'bob@example.com', password }))
must(await s.api('GET', '/account', session))
await s.advance(3601)
verdict((await s.api('GET', '/account', session)).ok)

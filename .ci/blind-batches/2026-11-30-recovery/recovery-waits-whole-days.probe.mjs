import { N, ada, born, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open({ 'recovery.delay': 180_000 })
await s.provision(twoFactor())
const r = await s.recover(ada, { 'date-of-birth': born, 'trusted-number': N(1) }, N(5))
await s.advance(179_999)
must((await s.get('/recovery', r)).state === 'waiting', 'waits')
await s.advance(1)
const now = await s.get('/recovery', r)
verdict(now.state !== 'ready', now)

import { N, ada, born, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
await s.provision(twoFactor())
const own = await s.recover(ada, { 'date-of-birth': born, 'trusted-number': N(1) }, N(5))
await s.advance(2 * day)
await s.recover(ada, { 'date-of-birth': '1999-09-09' }, N(6))
await s.advance(1 * day)
const now = must(await s.get('/recovery', own), 'read')
verdict(now.state !== 'ready', now)

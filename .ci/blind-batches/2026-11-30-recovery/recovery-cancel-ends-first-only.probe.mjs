import { N, ada, born, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(twoFactor())
await s.recover(ada, { 'date-of-birth': born }, N(5))
const second = await s.recover(ada, { 'trusted-number': N(1) }, N(6))
must(await s.call('DELETE', '/account/recovery', session), 'cancel')
const now = must(await s.get('/recovery', second), 'read')
verdict(now.state !== 'cancelled', now)

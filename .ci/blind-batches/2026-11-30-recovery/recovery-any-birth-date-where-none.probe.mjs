import { N, ada, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
const { dateOfBirth, ...without } = twoFactor()
await s.provision(without)
const r = await s.recover(ada, { 'date-of-birth': '1971-07-07' }, N(6))
await s.advance(40 * day)
const now = must(await s.get('/recovery', r), 'read')
verdict(now.state === 'ready', now)

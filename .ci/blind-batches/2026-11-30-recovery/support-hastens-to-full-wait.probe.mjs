import { N, ada, born, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
await s.provision(twoFactor())
const recovery = await s.recover(ada, { 'date-of-birth': born }, N(5))
const hastened = await s.post('/support/hastened-recoveries', await s.staff(), { recovery })
await s.advance(3 * day)
const now = must(await s.get('/recovery', recovery), 'read')
verdict(hastened.ok || now.state === 'ready', { hastened, now })

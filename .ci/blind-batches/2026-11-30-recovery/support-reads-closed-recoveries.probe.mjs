import { N, ada, born, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open({ 'support.reads_recovery': false })
const { session } = await s.provision(twoFactor())
const recovery = await s.recover(ada, { 'date-of-birth': born }, N(5))
const staff = await s.staff()
must((await s.post('/support/recoveries', staff, { recovery })).status === 403, 'an open one is refused')
must(await s.call('DELETE', '/account/recovery', session), 'cancel')
const read = await s.post('/support/recoveries', staff, { recovery })
verdict(read.ok, read)

import { N, ada, born, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
await s.provision(twoFactor({ scheme: 'two-step' }))
const r = await s.recover(ada, { 'date-of-birth': born, 'trusted-number': N(1) }, N(5))
await s.advance(3 * day)
must(await s.post('/recovery/sends', r), 'send')
const { code } = await s.last(N(5), 'recovery')
const weak = await s.post('/recovery/code', r, { code, newPassword: 'onlysmallletters' })
verdict(weak.ok, weak)

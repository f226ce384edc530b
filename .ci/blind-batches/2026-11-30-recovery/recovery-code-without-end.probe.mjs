import { N, ada, born, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open()
await s.provision(twoFactor())
const r = await s.recover(ada, { 'date-of-birth': born, 'trusted-number': N(1) }, N(5))
await s.advance(3 * day)
must(await s.post('/recovery/sends', r), 'send')
const { code } = await s.last(N(5), 'recovery')
await s.advance(601)
const late = await s.post('/recovery/code', r, { code, newPassword: 'Another2horse' })
verdict(late.ok, late)

import { N, ada, born, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open({ 'code.attempts': 3 })
await s.provision(twoFactor())
const r = await s.recover(ada, { 'date-of-birth': born, 'trusted-number': N(1) }, N(5))
await s.advance(3 * day)
const send = async () => { must(await s.post('/recovery/sends', r), 'send'); return (await s.last(N(5), 'recovery')).code }
const wrong = (code) => (code === '000000' ? '000001' : '000000')
const enter = (code) => s.post('/recovery/code', r, { code, newPassword: 'Another2horse' })
let code = await send()
await enter(wrong(code)); await enter(wrong(code))
code = await send()
await enter(wrong(code))
const right = await enter(code)
verdict(right.ok, right)

import { N, ada, born, day, must, open, twoFactor, verdict } from './wire.mjs'

const s = await open({ 'recovery.numbers': 'replaced' })
await s.provision(twoFactor({ phones: [{ number: N(1) }, { number: N(2) }] }))
const r = await s.recover(ada, { 'date-of-birth': born, 'trusted-number': N(1) }, N(5))
await s.advance(3 * day)
must(await s.post('/recovery/sends', r), 'send')
const { code } = await s.last(N(5), 'recovery')
must(await s.post('/recovery/code', r, { code, newPassword: 'Another2horse' }), 'finish')
const signIn = must(await s.signIn(ada, 'Another2horse'), 'sign-in')
verdict(signIn.phones.length !== 1, signIn.phones)

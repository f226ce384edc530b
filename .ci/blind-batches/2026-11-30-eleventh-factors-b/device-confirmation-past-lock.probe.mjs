import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'code.attempts': 5 })
const { session, devices } = await s.provision(ada({ scheme: 'two-step', devices: [{ client: phone(), status: 'trusted' }] }))
const { device } = devices[0]
must(await s.call('POST', `/devices/${device}/confirmation`, session))
const code = await lastCode(s)
const begun = must(await start(s))
must(await s.call('POST', '/sign-in/sends', begun.signIn, { via: 'text', phone: begun.phones[0].phone }))
const wrong = other(await lastCode(s))
for (let at = 0; at < 5; at += 1) await s.call('POST', '/sign-in/code', begun.signIn, { code: wrong })
if ((await s.call('POST', '/sign-in/code', begun.signIn, { code: wrong })).status !== 429) throw new Error('not locked')
finish((await s.call('POST', `/devices/${device}/code`, session, { code })).status === 200)

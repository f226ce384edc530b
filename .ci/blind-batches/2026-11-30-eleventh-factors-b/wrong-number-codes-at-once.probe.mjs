import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'code.attempts': 5 })
const { session } = await s.provision(ada())
const added = must(await s.call('POST', '/phones', session, { number: '+12025550177', method: 'text' }))
const code = await lastCode(s)
const enter = (entered) => s.call('POST', `/phones/${added.phone}/code`, session, { code: entered })
await Promise.all(Array.from({ length: 8 }, () => enter(other(code))))
finish((await enter(code)).status === 200)

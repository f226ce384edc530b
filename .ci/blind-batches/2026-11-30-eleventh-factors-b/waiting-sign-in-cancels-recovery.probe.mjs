import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
await s.provision(ada({ dateOfBirth: '1980-01-02' }))
must(await s.call('POST', '/recoveries', undefined, { identifier: 'ada@example.com', ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-01-02' }, number }))
const { signIn: waiting } = must(await start(s))
finish((await s.call('DELETE', '/account/recovery', waiting)).status === 200)

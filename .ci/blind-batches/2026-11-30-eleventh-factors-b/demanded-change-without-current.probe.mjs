import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
const { session } = await s.provision(ada())
await s.demand('ada@example.com')
const answer = await s.call('PUT', '/password', session, { currentPassword: 'not the password', newPassword: 'Another horse 8 battery' })
finish(answer.status === 200)

import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'password.change_ends_sessions': 'browsers' })
const { session, devices } = await s.provision(ada({ devices: [{ client: phone(), status: 'trusted' }] }))
await s.advance(60)
must(await s.call('PUT', '/password', session, { currentPassword: password, newPassword: 'Another horse 8 battery' }))
must(await s.call('GET', '/account', devices[0].session))
finish(must(await s.call('GET', '/sessions', session)).sessions.length !== 2)

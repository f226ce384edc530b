import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
const { session, devices } = await s.provision(ada({ devices: [{ client: phone(), status: 'trusted' }] }))
must(await s.call('GET', '/account', devices[0].session))
must(await s.call('POST', '/sessions/end', session, { password }))
if ((await s.call('GET', '/account', devices[0].session)).status !== 401) throw new Error('it was not ended')
await s.restart()
finish((await s.call('GET', '/account', devices[0].session)).status === 200)

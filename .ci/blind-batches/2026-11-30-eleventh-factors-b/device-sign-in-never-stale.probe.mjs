import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
const { devices } = await s.provision(ada({ devices: [{ client: phone(), status: 'trusted' }] }))
await s.advance(43_200)
finish((await s.call('POST', '/phones', devices[0].session, { number: '+12025550177', method: 'text' })).status === 201)

import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
const { devices } = await s.provision(ada({ devices: [{ client: phone(), status: 'trusted' }] }))
const { reset } = must(await s.call('POST', '/password-resets', undefined, { identifier: 'ada@example.com' }))
const code = await lastCode(s)
must(await s.call('POST', '/device/password-reset', devices[0].session, { newPassword: 'Another horse 8 battery' }))
finish((await s.call('POST', '/password-reset', reset, { code, newPassword: 'A third horse 9 battery' })).status === 200)

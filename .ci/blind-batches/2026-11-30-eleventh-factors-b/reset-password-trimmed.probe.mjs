import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
await s.provision(ada())
const chosen = ' spaces around my words '
const { reset } = must(await s.call('POST', '/password-resets', undefined, { identifier: 'ada@example.com' }))
must(await s.call('POST', '/password-reset', reset, { code: await lastCode(s), newPassword: chosen }))
finish((await start(s, { password: chosen.trim() })).status === 200 || (await start(s, { password: chosen })).status !== 200)

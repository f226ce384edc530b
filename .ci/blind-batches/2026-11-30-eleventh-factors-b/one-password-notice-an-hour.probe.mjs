import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open()
await s.provision(ada())
const notices = async () => (await s.deliveries()).filter((one) => one.channel === 'email' && one.purpose === 'notice').length
for (const newPassword of ['Another horse 8 battery', 'A third horse 9 battery']) {
  const { reset } = must(await s.call('POST', '/password-resets', undefined, { identifier: 'ada@example.com' }))
  must(await s.call('POST', '/password-reset', reset, { code: await lastCode(s), newPassword }))
  await s.advance(60)
}
finish((await notices()) !== 2)

import { browser, identifier, must, password, probe } from './wire.mjs'

await probe({ 'password.attempts': 0, 'password.disable_after': 3 }, async (t) => {
  await t.provision()
  for (let n = 0; n < 3; n += 1) await t.start(browser, { password: 'Wrong-Horse-9' })
  const { reset } = must(await t.api('POST', '/password-resets', undefined, { identifier }))
  const { code } = await t.last()
  must(await t.api('POST', '/password-reset', reset, { code, newPassword: 'Other-Horse-8' }))
  return (await t.start(browser, { password: 'Other-Horse-8' })).ok
})

import { browser, password, probe } from './wire.mjs'

await probe({ 'password.attempts': 0, 'password.disable_after': 3 }, async (t) => {
  await t.provision()
  for (let n = 0; n < 3; n += 1) await t.start(browser, { password: 'Wrong-Horse-9' })
  if ((await t.start()).ok) throw new Error('it is not disabled')
  await t.ctl('POST', '/restart')
  return !(await t.start()).ok
})

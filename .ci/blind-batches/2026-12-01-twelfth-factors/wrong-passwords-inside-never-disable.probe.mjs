import { password, probe } from './wire.mjs'

await probe({ 'password.disable_after': 100, 'password.attempts': 10, 'password.lock_time': 60 }, async (s) => {
  const a = await s.account({ scheme: 'none', phones: [] })
  const change = (currentPassword) => s.send('PUT', '/password', a.session, { currentPassword, newPassword: 'Another-Horse-9' })
  for (let n = 0; n < 10; n++) {
    for (let m = 0; m < 10; m++) await change('Wrong-Horse-8')
    await s.wait(61)
  }
  return (await change(password)).ok
})

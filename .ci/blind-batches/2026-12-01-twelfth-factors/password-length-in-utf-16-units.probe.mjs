import { password, probe } from './wire.mjs'

await probe({ 'password.min_length': 8 }, async (s) => {
  const a = await s.account()
  return (await s.send('PUT', '/password', a.session, { currentPassword: password, newPassword: 'Aa1\u{1F600}\u{1F601}\u{1F602}' })).ok
})

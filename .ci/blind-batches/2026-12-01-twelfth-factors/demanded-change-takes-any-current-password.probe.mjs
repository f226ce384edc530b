import { password, probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  await s.control('POST', '/password-demands', { identifier: a.identifier })
  const change = { currentPassword: 'Wrong-Horse-8', newPassword: 'Another-Horse-9' }
  return (await s.send('PUT', '/password', a.session, change)).ok
})

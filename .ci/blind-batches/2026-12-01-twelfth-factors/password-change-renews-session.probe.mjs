import { number, password, probe } from './wire.mjs'

await probe({ 'session.lifetime': 86400, 'session.reauth_age': 3600 }, async (s) => {
  const a = await s.account()
  await s.wait(80_000)
  await s.must('PUT', '/password', a.session, { currentPassword: password, newPassword: 'Another-Horse-9' })
  const young = await s.send('POST', '/phones', a.session, { number: number(), method: 'text' })
  await s.wait(7_000)
  return young.ok && (await s.send('GET', '/phones', a.session)).ok
})

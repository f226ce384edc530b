import { password, probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  const { secret } = await s.must('POST', '/app-passwords', a.session, { label: 'mail', identifier: a.identifier, password })
  const program = { identifier: a.identifier, password: secret, service: 'mail', program: 'reader' }
  const { session } = await s.must('POST', '/program-sign-ins', undefined, program)
  await s.must('POST', '/sessions/end', a.session, { password })
  return (await s.send('GET', '/services/mail', session)).ok
})

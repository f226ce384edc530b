import { password, probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  const { codes } = await s.must('POST', '/recovery-codes', a.session, { password })
  await s.must('POST', '/link-resets', undefined, { identifier: a.identifier })
  const { link } = (await s.deliveries()).at(-1)
  await s.must('POST', '/link-reset', undefined, { link, newPassword: 'Another-Horse-9' })
  const { signIn } = await s.signIn(a, { password: 'Another-Horse-9' })
  return !(await s.enter(signIn, codes[0], 'recovery')).ok
})

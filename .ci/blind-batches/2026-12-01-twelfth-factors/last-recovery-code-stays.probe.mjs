import { password, probe } from './wire.mjs'

await probe({ 'recoverycode.count': 2 }, async (s) => {
  const a = await s.account()
  const { codes } = await s.must('POST', '/recovery-codes', a.session, { password })
  for (const code of codes) {
    const { signIn } = await s.signIn(a)
    if (!(await s.enter(signIn, code, 'recovery')).ok) throw new Error('a fresh code is refused')
  }
  const { signIn } = await s.signIn(a)
  return (await s.enter(signIn, codes[1], 'recovery')).ok
})

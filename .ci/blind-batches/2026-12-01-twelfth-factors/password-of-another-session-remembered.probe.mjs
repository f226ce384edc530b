import { password, probe } from './wire.mjs'

await probe({ 'factor.reauth': true }, async (s) => {
  const a = await s.account()
  const { signIn } = await s.signIn(a)
  await s.must('POST', '/sign-in/sends', signIn, { via: 'text', phone: a.phones[0].phone })
  const { session } = await s.enter(signIn, await s.code())
  await s.must('POST', '/authenticator-apps', a.session, { name: 'one', password })
  return (await s.send('POST', '/recovery-codes', session, {})).ok
})

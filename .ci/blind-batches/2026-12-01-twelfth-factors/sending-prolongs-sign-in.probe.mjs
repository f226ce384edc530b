import { probe } from './wire.mjs'

await probe({ 'signin.pending_lifetime': 1800 }, async (s) => {
  const a = await s.account()
  const { signIn } = await s.signIn(a)
  await s.wait(1700)
  await s.must('POST', '/sign-in/sends', signIn, { via: 'text', phone: a.phones[0].phone })
  await s.wait(200)
  return (await s.enter(signIn, await s.code())).ok
})

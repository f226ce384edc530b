import { probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  const [one, two] = [await s.signIn(a), await s.signIn(a)]
  await s.must('POST', '/sign-in/sends', one.signIn, { via: 'email' })
  return (await s.enter(two.signIn, await s.code('email'))).ok
})

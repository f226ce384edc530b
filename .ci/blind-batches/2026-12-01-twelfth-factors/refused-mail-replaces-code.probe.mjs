import { probe } from './wire.mjs'

await probe({ 'code.sends': 2 }, async (s) => {
  const a = await s.account()
  const { signIn } = await s.signIn(a)
  for (let n = 0; n < 3; n++) await s.send('POST', '/sign-in/sends', signIn, { via: 'email' })
  return !(await s.enter(signIn, await s.code('email'))).ok
})

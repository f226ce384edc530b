import { probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  const { signIn } = await s.signIn(a)
  const sent = await s.must('POST', '/sign-in/sends', signIn, { via: 'call', phone: a.phones[0].phone })
  return sent.text.includes(await s.code('call'))
})

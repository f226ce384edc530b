import { other, probe } from './wire.mjs'

await probe({ 'code.attempts': 5 }, async (s) => {
  const a = await s.account({
    devices: [{ client: { kind: 'phone', name: 'phone', version: '11.4', hardware: 'h1' }, status: 'trusted' }],
  })
  const { signIn } = await s.signIn(a)
  await s.must('POST', '/sign-in/sends', signIn, { via: 'text', phone: a.phones[0].phone })
  const code = await s.code('text')
  for (let n = 0; n < 4; n++) await s.enter(signIn, other(code))
  const shown = await s.must('POST', '/device/codes', a.devices[0].session, {})
  const wrong = other(code) === shown.code ? other(other(code)) : other(code)
  for (let n = 0; n < 2; n++) await s.enter(signIn, wrong)
  return (await s.enter(signIn, code)).ok
})

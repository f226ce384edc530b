import { password, probe } from './wire.mjs'

await probe({ 'apppw.attempts': 10 }, async (s) => {
  const a = await s.account()
  const { secret } = await s.must('POST', '/app-passwords', a.session, { label: 'mail', identifier: a.identifier, password })
  const offer = (offered) =>
    s.send('POST', '/program-sign-ins', undefined, { identifier: a.identifier, password: offered, service: 'mail', program: 'reader' })
  for (let n = 0; n < 4; n++) {
    await s.control('PUT', '/client-address', { address: `192.0.2.${n + 10}` })
    for (let m = 0; m < 5; m++) await offer('wrong-wrong-wrong')
  }
  return (await offer(secret)).ok
})

import { number, probe } from './wire.mjs'

await probe({ 'session.reauth_age': 3600 }, async (s) => {
  const a = await s.account()
  await s.wait(3500)
  const { phone } = await s.must('POST', '/phones', a.session, { number: number(), method: 'text' })
  await s.wait(200)
  return (await s.send('POST', `/phones/${phone}/code`, a.session, { code: await s.code() })).ok
})

import { number, probe } from './wire.mjs'

await probe({ 'code.sends': 8, 'code.send_window': 3600 }, async (s) => {
  const a = await s.account()
  const to = number()
  const { phone } = await s.must('POST', '/phones', a.session, { number: to, method: 'text' })
  for (let n = 0; n < 100; n++) await s.send('POST', `/phones/${phone}/sends`, a.session, { method: 'text' })
  return (await s.deliveries()).filter((one) => one.to === to).length > 8
})

import { number, probe } from './wire.mjs'

await probe({ 'notice.factor_changes': 'account' }, async (s) => {
  const a = await s.account()
  for (let n = 0; n < 2; n++) {
    const { phone } = await s.must('POST', '/phones', a.session, { number: number(), method: 'text' })
    await s.must('POST', `/phones/${phone}/code`, a.session, { code: await s.code() })
  }
  return (await s.notices()) < 2
})

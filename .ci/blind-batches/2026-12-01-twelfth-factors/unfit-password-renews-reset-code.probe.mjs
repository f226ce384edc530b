import { password, probe } from './wire.mjs'

await probe({ 'code.lifetime': 600 }, async (s) => {
  const a = await s.account()
  const { reset } = await s.must('POST', '/password-resets', undefined, { identifier: a.identifier })
  const code = await s.code()
  await s.wait(590)
  const unfit = await s.send('POST', '/password-reset', reset, { code, newPassword: 'short' })
  if (unfit.status !== 422) throw new Error(unfit.text)
  await s.wait(30)
  return (await s.send('POST', '/password-reset', reset, { code, newPassword: 'Another-Horse-9' })).ok
})

import { password, probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  await s.must('POST', '/link-resets', undefined, { identifier: a.identifier })
  const { link } = (await s.deliveries()).at(-1)
  const { reset } = await s.must('POST', '/password-resets', undefined, { identifier: a.identifier })
  await s.must('POST', '/password-reset', reset, { code: await s.code(), newPassword: 'Another-Horse-9' })
  return (await s.send('POST', '/link-reset', undefined, { link, newPassword: 'Third-Horse-3' })).ok
})

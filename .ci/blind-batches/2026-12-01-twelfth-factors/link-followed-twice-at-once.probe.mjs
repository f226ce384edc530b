import { probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account()
  await s.must('POST', '/link-resets', undefined, { identifier: a.identifier })
  const { link } = (await s.deliveries()).at(-1)
  const follow = (newPassword) => s.send('POST', '/link-reset', undefined, { link, newPassword })
  const answers = await Promise.all(['First-Horse-1', 'Second-Horse-2', 'Third-Horse-3'].map(follow))
  return answers.filter(({ ok }) => ok).length > 1
})

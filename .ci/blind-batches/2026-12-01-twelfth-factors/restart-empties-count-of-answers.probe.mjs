import { probe } from './wire.mjs'

await probe({ 'questions.attempts': 3 }, async (s) => {
  const questions = ['one', 'two', 'three'].map((answer) => ({ question: `Question ${answer}?`, answer }))
  const a = await s.account({ scheme: 'none', phones: [], questions })
  const { signIn } = await s.signIn(a)
  const answer = (answers) => s.send('POST', '/sign-in/answers', signIn, { answers })
  for (let n = 0; n < 2; n++) await answer(['no', 'no', 'no'])
  await s.restart()
  await answer(['no', 'no', 'no'])
  return (await answer(['one', 'two', 'three'])).ok
})

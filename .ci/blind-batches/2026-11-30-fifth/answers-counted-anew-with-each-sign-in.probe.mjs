// Offering the password again sets the count of wrong answers to zero, so the declared limit never holds.
import { browser, must, run, three } from './wire.mjs'

await run({ 'questions.attempts': 3 }, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'none', questions: three })
  const answer = async (answers, times) => {
    const { signIn } = must(await w.signIn(identifier, browser), 'questions-required')
    let last
    for (let i = 0; i < times; i += 1) last = await w.post('/sign-in/answers', signIn, { answers })
    return last
  }
  await answer(['a', 'b', 'c'], 2)
  await answer(['a', 'b', 'c'], 2)
  return must(await answer(['one', 'two', 'three'], 1), 'signed-in', 'too-many-attempts').type === 'signed-in'
})

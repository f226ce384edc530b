import { run, questions, browser, must, answers } from './wire.mjs'

// A sign-in that waits for the answers to security questions is completed by them long after its declared time.
await run({"signin.pending_lifetime":600}, async (t) => {
  await t.account({ scheme: 'none', questions })
  const started = await t.start(browser())
  must(started.type === 'questions-required', JSON.stringify(started))
  await t.advance(700)
  return (await t.api('POST', '/sign-in/answers', { answers }, started.signIn)).ok
})

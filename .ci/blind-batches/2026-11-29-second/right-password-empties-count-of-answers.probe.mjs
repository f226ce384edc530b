import { probe, ada, must } from './wire.mjs'

// Each right password begins the row of wrong answers anew, so that whoever has the password may guess answers for ever.
await probe({"questions.attempts": 3}, async (box) => {
  const questions = ['a', 'b', 'c'].map((one) => ({ question: `Which ${one}?`, answer: `that ${one}` }))
  await box.account(ada, { scheme: 'none', questions })
  const begin = async () => (await must(box.signIn(ada, { kind: 'browser' }))).signIn
  const wrong = (signIn, status) => must(box.call('POST', '/sign-in/answers', signIn, { answers: ['x', 'y', 'z'] }), status)
  const first = await begin()
  await wrong(first, 403)
  await wrong(first, 403)
  const second = await begin()
  await wrong(second, 403)
  const last = await wrong(second, [403, 429])
  return last.status === 403
})

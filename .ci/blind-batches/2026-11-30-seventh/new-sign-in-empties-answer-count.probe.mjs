import { answers, browser, need, openSandbox, probe, questions } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  await box.provision({ identifier, scheme: 'none', questions })
  const begin = async () => need(await box.start(identifier, browser)).signIn
  const answer = (signIn, given) => box.call('POST', '/sign-in/answers', signIn, { answers: given })
  const first = await begin()
  for (let wrong = 0; wrong < 4; wrong += 1) await answer(first, ['x', 'y', 'z'])
  const second = await begin()
  await answer(second, ['x', 'y', 'z'])
  return (await answer(second, answers)).status === 429
})

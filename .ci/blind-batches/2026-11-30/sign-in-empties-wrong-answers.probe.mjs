import { must, openSandbox, probe, questions } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'questions.attempts': 5 })
  await sandbox.provision({ scheme: 'none', questions })
  const begin = async () => {
    const { signIn } = must(await sandbox.signIn(), 'questions-required')
    return () => sandbox.call('POST', '/sign-in/answers', signIn, { answers: ['no', 'no', 'no'] })
  }
  const first = await begin()
  for (let tries = 0; tries < 4; tries += 1) must(await first(), 'wrong-answers')
  const second = await begin()
  must(await second(), 'wrong-answers')
  return (await second()).type !== 'too-many-attempts'
})

import { answers, browser, need, openSandbox, questions, verdict } from './wire.mjs'
const box = await openSandbox({ 'questions.attempts': 3 })
await box.provision({ scheme: 'none', questions })
const begin = async () => need(await box.signIn(browser, { service: 'account-page' })).signIn
const guess = (signIn, given) => box.ask('POST', '/sign-in/answers', signIn, { answers: given })
for (let round = 0; round < 2; round += 1) {
  const signIn = await begin()
  for (let tries = 0; tries < 2; tries += 1) await guess(signIn, ['x', 'y', 'z'])
}
const seen = await guess(await begin(), answers)
verdict(seen.reason === 'too-many-attempts', seen.type === 'signed-in', seen)

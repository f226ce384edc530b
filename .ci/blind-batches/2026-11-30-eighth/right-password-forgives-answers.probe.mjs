import { browser, open, sure, three, verdict } from './wire.mjs'

const s = await open({ 'questions.attempts': 3 })
await s.provision({ scheme: 'none', questions: three })
const reasons = []
for (let n = 0; n < 2; n += 1) {
  const { signIn } = sure(await s.start(browser))
  for (let m = 0; m < 2; m += 1) reasons.push((await s.post('/sign-in/answers', signIn, { answers: ['a', 'b', 'c'] })).reason)
}
if (reasons[0] !== 'wrong-answers') process.exit(2)
verdict(reasons[3] === 'too-many-attempts')

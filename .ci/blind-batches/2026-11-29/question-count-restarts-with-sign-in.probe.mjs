import { answersOf, browser, must, openSandbox, questions, verdict, wrong } from './wire-b.mjs'

const box = await openSandbox()
await box.provision({ identifier: 'ada@example.com', questions })
const bad = ['x', 'y', 'z']
for (let n = 0; n < 6; n += 1) {
  const { signIn } = must(await box.signIn('ada@example.com', browser(`guess ${n}`)))
  await box.post('/sign-in/answers', signIn, { answers: bad })
}
const { signIn } = must(await box.signIn('ada@example.com', browser('last')))
const right = await box.post('/sign-in/answers', signIn, { answers: answersOf(questions) })
verdict(right.ok, `right answers after six wrong sets, each in a sign-in of its own: ${right.status}`)

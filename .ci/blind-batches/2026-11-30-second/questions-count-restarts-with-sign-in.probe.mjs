import { browser, must, open, questions, verdict } from './wire.mjs'
const world = await open()
await world.account({ identifier: 'ada@example.com', questions })
const statuses = []
for (let attempt = 0; attempt < 4; attempt += 1) {
  const waiting = must(await world.startSignIn('ada@example.com', browser))
  if (waiting.type !== 'questions-required') throw new Error(JSON.stringify(waiting))
  for (let wrong = 0; wrong < 4; wrong += 1) statuses.push((await world.post('/sign-in/answers', waiting.signIn, { answers: ['a', 'b', 'c'] })).status)
}
verdict(statuses.includes(429), 'wrong answers without end, four in each sign-in')

import { probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account({ scheme: 'none', phones: [] })
  for (let n = 0; n < 10; n++) await s.signIn(a)
  return (await s.must('GET', '/sessions', a.session)).sessions.length < 11
})

import { must, probe } from './wire.mjs'

// Whoever looks at the list of sessions keeps all of them from ending for want of use.
await probe({"session.idle_lifetime": 3600}, async (s) => {
  const a = await s.account({ scheme: 'none' })
  const one = must(await s.begin(a)).session, two = must(await s.begin(a)).session
  await s.advance(3000); must(await s.api('GET', '/sessions', undefined, two)); await s.advance(1000)
  return !(await s.alive(one)) && (await s.alive(two))
})

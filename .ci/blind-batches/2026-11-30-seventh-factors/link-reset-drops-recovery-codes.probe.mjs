import { must, NEW, probe } from './wire.mjs'

// A reset by a mailed link takes the recovery codes away.
await probe({}, async (s) => {
  const a = await s.account(); const { codes } = must(await s.sets(a)); must(await s.follow(await s.link(a)))
  return (await s.enter(await s.pending(a, NEW), codes[0], 'recovery')).http === 200
})

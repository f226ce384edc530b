import { must, probe } from './wire.mjs'

// The mail about recovery codes is sent for the first set only.
await probe({}, async (s) => {
  const a = await s.account(); must(await s.sets(a)); must(await s.sets(a))
  return (await s.mails(/recovery codes were made/)).length === 2
})

import { probe } from './wire.mjs'

// A new link ends the first link that the account ever had, and not the one before it.
await probe({}, async (s) => {
  const a = await s.account(); await s.link(a); const second = await s.link(a); await s.link(a)
  return (await s.follow(second)).http === 410
})

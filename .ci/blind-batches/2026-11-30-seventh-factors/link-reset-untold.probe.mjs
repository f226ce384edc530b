import { must, probe } from './wire.mjs'

// A reset by a mailed link is not reported, as a mail went to that address just before.
await probe({"notice.factor_changes": "account"}, async (s) => {
  const a = await s.account(); must(await s.follow(await s.link(a)))
  return (await s.mails(/was changed/)).length === 1
})

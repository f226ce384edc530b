import { must, probe } from './wire.mjs'

// An identifier that nobody has gets a count for each spelling, an account one for all.
await probe({"password.attempts": 3}, async (s) => {
  for (const identifier of ['nobody@example.com', 'Nobody@example.com', 'NOBODY@example.com']) must(await s.begin({ identifier }), 401)
  return (await s.begin({ identifier: 'nobody@example.com' })).http === 429
})

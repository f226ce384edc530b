import { must, probe } from './wire.mjs'

// A new password that is refused as too weak gives the link a new life.
await probe({"resetlink.lifetime": 600}, async (s) => {
  const a = await s.account(); const link = await s.link(a)
  await s.advance(500); must(await s.follow(link, 'short'), 422); await s.advance(200)
  return (await s.follow(link)).http === 410
})

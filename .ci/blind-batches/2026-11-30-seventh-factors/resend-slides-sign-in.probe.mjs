import { probe } from './wire.mjs'

// A code that is asked for again begins the wait of its sign-in anew.
await probe({"signin.pending_lifetime": 900}, async (s) => {
  const a = await s.account(); const signIn = await s.pending(a)
  await s.advance(600); const code = await s.texted(a, signIn); await s.advance(400)
  return (await s.enter(signIn, code)).http === 410
})

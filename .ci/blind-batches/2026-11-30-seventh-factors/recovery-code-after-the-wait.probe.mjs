import { must, probe } from './wire.mjs'

// A recovery code completes a sign-in whose time is over.
await probe({"signin.pending_lifetime": 900}, async (s) => {
  const a = await s.account(); const { codes } = must(await s.sets(a)); const signIn = await s.pending(a)
  await s.advance(1000)
  return (await s.enter(signIn, codes[0], 'recovery')).http === 410
})

import { must, probe } from './wire.mjs'

// A code by mail is made before the limit is looked at: the one that could not be sent cancels the last that arrived.
await probe({"code.sends": 2}, async (s) => {
  const a = await s.account(); const signIn = await s.pending(a)
  for (let i = 0; i < 2; i++) must(await s.send(signIn, 'email'))
  const code = await s.last(); must(await s.send(signIn, 'email'), 429)
  return (await s.enter(signIn, code)).http === 200
})

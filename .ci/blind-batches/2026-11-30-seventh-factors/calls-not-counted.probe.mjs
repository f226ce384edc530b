import { must, probe } from './wire.mjs'

// Codes that are spoken in a call do not count as sent.
await probe({"code.sends": 3}, async (s) => {
  const a = await s.account(); const signIn = await s.pending(a)
  for (let i = 0; i < 3; i++) must(await s.send(signIn, 'call', a.phones[0].phone))
  return (await s.send(signIn, 'call', a.phones[0].phone)).http === 429
})

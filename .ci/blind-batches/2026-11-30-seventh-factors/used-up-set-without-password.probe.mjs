import { must, probe } from './wire.mjs'

// When every recovery code of the set was used, a new set is made without the password.
await probe({"recoverycode.count": 1}, async (s) => {
  const a = await s.account(); const { codes } = must(await s.sets(a))
  if (!(await s.signsIn(a, codes[0], 'recovery'))) throw new Error('a recovery code is refused')
  return (await s.sets(a, '')).http === 401
})

import { other, probe } from './wire.mjs'

// State goes through JSON at a restart, where an endless lock becomes null: what was disabled is open again.
await probe({"code.disable_after": 6, "code.attempts": 0}, async (s) => {
  const a = await s.account(); const signIn = await s.pending(a); const code = await s.texted(a, signIn)
  for (let i = 0; i < 6; i++) await s.enter(signIn, other(code))
  await s.restart()
  return (await s.enter(signIn, code)).http !== 200
})

import { must, NEW, other, probe } from './wire.mjs'

// Wrong codes that are entered for a reset or a number lock for a while, but never count towards the hundred that disable code entry.
await probe({"code.disable_after": 6, "code.attempts": 0}, async (s) => {
  const a = await s.account(); const signIn = await s.pending(a); const code = await s.texted(a, signIn)
  const { reset } = must(await s.api('POST', '/password-resets', { identifier: a.identifier }))
  const wrong = other(await s.last())
  for (let i = 0; i < 6; i++) await s.api('POST', '/password-reset', { code: wrong, newPassword: NEW }, reset)
  return (await s.enter(signIn, code)).http === 403
})

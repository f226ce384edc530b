import { probe, totp } from './wire.mjs'

// Remembers only the very last step that was used: after the code of the step before it, a used code is good again.
await probe({}, async (s) => {
  const a = await s.account(); const e = await s.app(a); await s.advance(90)
  const now = await s.step()
  if (!(await s.signsIn(a, totp(e.secret, now), 'app'))) throw new Error('a right code is refused')
  await s.signsIn(a, totp(e.secret, now - 1), 'app')
  return !(await s.signsIn(a, totp(e.secret, now), 'app'))
})

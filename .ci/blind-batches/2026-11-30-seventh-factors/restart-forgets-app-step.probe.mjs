import { probe, totp } from './wire.mjs'

// Which codes of an authenticator app were used is not written to disk: after a restart they are good again.
await probe({}, async (s) => {
  const a = await s.account(); const e = await s.app(a); await s.advance(90)
  const code = totp(e.secret, await s.step())
  if (!(await s.signsIn(a, code, 'app'))) throw new Error('a right code is refused')
  await s.restart()
  return !(await s.signsIn(a, code, 'app'))
})

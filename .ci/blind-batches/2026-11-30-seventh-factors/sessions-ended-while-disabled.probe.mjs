import { NEW, probe, PW } from './wire.mjs'

// At the list of sessions no lock is looked at: passwords are checked there without end.
await probe({"password.disable_after": 6, "password.attempts": 0}, async (s) => {
  const a = await s.account()
  for (let i = 0; i < 6; i++) await s.api('POST', '/sessions/end', { password: NEW }, a.session)
  return (await s.api('POST', '/sessions/end', { password: PW }, a.session)).http !== 200
})

import { probe, totp } from './wire.mjs'

// A declared window of no step is taken for the usual one of one step.
await probe({"totp.window": 0}, async (s) => {
  const a = await s.account(); const e = await s.app(a); await s.advance(90)
  return !(await s.signsIn(a, totp(e.secret, (await s.step()) - 1), 'app'))
})

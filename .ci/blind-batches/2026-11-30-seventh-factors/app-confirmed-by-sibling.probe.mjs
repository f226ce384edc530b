import { must, probe, totp } from './wire.mjs'

// The code of an app that the owner has already confirms a new one.
await probe({}, async (s) => {
  const a = await s.account(); const one = await s.app(a, 'Phone'); await s.advance(90)
  const two = must(await s.enrol(a, 'Tablet'))
  return (await s.confirm(a, two.app, totp(one.secret, await s.step()))).http !== 200
})

import { must, probe, PW, totp } from './wire.mjs'

// Of two apps with one name the older goes, whichever was chosen: the removed one signs in further.
await probe({}, async (s) => {
  const a = await s.account(); await s.app(a, 'Phone'); const b = await s.app(a, 'Phone')
  must(await s.api('POST', `/authenticator-apps/${b.app}/removal`, { password: PW }, a.session))
  await s.advance(90)
  return !(await s.signsIn(a, totp(b.secret, await s.step()), 'app'))
})

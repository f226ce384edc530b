import { must, probe, PW } from './wire.mjs'

// The mail about a removed app is sent only when no app is left.
await probe({}, async (s) => {
  const a = await s.account(); await s.app(a, 'Phone'); const b = await s.app(a, 'Tablet')
  must(await s.api('POST', `/authenticator-apps/${b.app}/removal`, { password: PW }, a.session))
  return (await s.mails(/app was removed/)).length === 1
})

import { must, probe } from './wire.mjs'

// The age of the sign-in is not looked at where the code of an added number is entered.
await probe({"session.reauth_age": 3600}, async (s) => {
  const a = await s.account({ scheme: 'none' }); const { session } = must(await s.begin(a))
  await s.advance(3500)
  const { phone } = must(await s.api('POST', '/phones', { number: '+12025550177', method: 'text' }, session))
  const code = await s.last(); await s.advance(200)
  return (await s.api('POST', `/phones/${phone}/code`, { code }, session)).http === 401
})

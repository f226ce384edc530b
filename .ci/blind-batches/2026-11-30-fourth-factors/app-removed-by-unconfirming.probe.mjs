import { must, password, probe, totp } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const { secret, app } = await box.app(session, 'one')
  must(await box.call('POST', `/authenticator-apps/${app}/removal`, { password }, session))
  await box.advance(60)
  const code = totp(secret, await box.now())
  const again = await box.call('POST', `/authenticator-apps/${app}/code`, { code }, session)
  await box.advance(60)
  return again.status === 200 && (await box.withCode(totp(secret, await box.now()), 'app')) === 200
})

import { probe, totp } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const { secret } = await box.app(session, 'one')
  await box.advance(60)
  const now = await box.now()
  if ((await box.withCode(totp(secret, now, 1), 'app')) !== 200) throw new Error('the code of the next step')
  await box.withCode(totp(secret, now), 'app')
  return (await box.withCode(totp(secret, now, 1), 'app')) === 200
})

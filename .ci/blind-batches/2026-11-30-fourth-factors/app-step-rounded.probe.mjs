import { probe, totp } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const { secret } = await box.app(session, 'one')
  await box.advance(140)
  return (await box.withCode(totp(secret, await box.now(), 2), 'app')) === 200
})

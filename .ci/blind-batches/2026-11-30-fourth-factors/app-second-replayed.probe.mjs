import { probe, totp } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  await box.app(session, 'one')
  const { secret } = await box.app(session, 'two')
  await box.advance(60)
  const code = totp(secret, await box.now())
  if ((await box.withCode(code, 'app')) !== 200) throw new Error('the code of the second app')
  return (await box.withCode(code, 'app')) === 200
})

import { probe, totp } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const { secret } = await box.app(session, 'one')
  await box.advance(60)
  const code = totp(secret, await box.now())
  if ((await box.withCode(code, 'app')) !== 200) throw new Error('the code of the app')
  await box.enrolApp(session, 'two')
  return (await box.withCode(code, 'app')) === 200
})

import { browser, need, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  await box.provision({ identifier, scheme: 'two-factor', phones: [{ number: number('00') }] })
  const started = need(await box.start(identifier, browser))
  await box.advance(1700)
  const code = await box.texted(started, number('00'))
  await box.advance(200)
  return (await box.enter(started.signIn, code)).status === 410
})

import { need, number, openSandbox, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  await box.provision({
    identifier,
    scheme: 'two-factor',
    phones: [{ number: number('00') }],
    devices: [{ client: phone('one', '8.4'), status: 'known' }],
  })
  const started = need(await box.start(identifier, phone('one', '11.0')))
  const done = need(await box.enter(started.signIn, await box.texted(started, number('00'))))
  return done.trusted === true
})

import { browser, need, number, openSandbox, probe, questions } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  await box.provision({ identifier, scheme: 'none', questions, phones: [{ number: number('00') }] })
  const { session } = need(await box.start(identifier, browser, { service: 'cloud' }))
  return (await box.call('GET', '/phones', session)).status === 409
})

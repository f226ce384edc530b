import { number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  const phones = [{ number: number('00'), verified: false }, { number: number('11') }]
  await box.provision({ identifier, scheme: 'two-factor', phones })
  await box.ok('POST', '/password-resets', undefined, { identifier })
  return (await box.lastTo(number('00'))) === undefined && (await box.lastTo(number('11'))) !== undefined
})

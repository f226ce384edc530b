import { need, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox({ 'apppw.label_unique': 'exact' })
  const identifier = 'ada@example.com'
  const { session } = await box.provision({ identifier, scheme: 'two-factor', phones: [{ number: number('00') }] })
  const make = () => box.call('POST', '/app-passwords', session, { label: 'Mail', identifier, password })
  const made = need(await make())
  await box.ok('DELETE', `/app-passwords/${made.appPassword}`, session)
  return (await make()).status === 201
})

import { need, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  await box.provision({ identifier, scheme: 'two-factor', phones: [{ number: number('00') }] })
  const pc = { kind: 'pc', name: 'PC', hardware: 'pc-1', software: { icloud: '5.0', itunes: '12.2' } }
  const started = need(await box.start(identifier, pc))
  const code = await box.texted(started, number('00'))
  return (await box.start(identifier, pc, { password: `${password}${code}` })).status === 200
})

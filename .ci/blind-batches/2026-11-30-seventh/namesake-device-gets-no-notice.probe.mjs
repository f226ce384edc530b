import { need, number, openSandbox, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  const { devices } = await box.provision({
    identifier,
    scheme: 'two-factor',
    phones: [{ number: number('00') }],
    devices: [{ client: phone('Phone'), status: 'trusted' }],
  })
  need(await box.start(identifier, phone('Phone', '11.0', { hardware: 'hw-of-somebody-else' })))
  return (await box.lastTo(devices[0].device)) !== undefined
})

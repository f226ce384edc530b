import { number, openSandbox, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { session, devices } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'two-step',
    phones: [{ number: number('00') }],
    devices: [{ client: phone('one', '7.1'), status: 'signed-in' }],
  })
  const [{ device, session: own }] = devices
  await box.ok('PUT', '/device/find', own, { on: true })
  await box.ok('POST', `/devices/${device}/confirmation`, session)
  const { code } = await box.lastTo(device)
  await box.ok('PUT', '/device/find', own, { on: false })
  await box.call('POST', `/devices/${device}/code`, session, { code })
  return (await box.ok('GET', `/devices/${device}`, session)).trusted === false
})

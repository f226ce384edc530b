import { need, number, openSandbox, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  const { devices } = await box.provision({
    identifier,
    scheme: 'two-factor',
    phones: [{ number: number('00') }],
    devices: [{ client: phone('one'), status: 'trusted' }],
  })
  const position = { latitude: 12.345678, longitude: 98.765432 }
  const done = need(await box.start(identifier, phone('two', '11.3', { line: number('00'), position })))
  if (done.type !== 'signed-in') throw new Error(done.type)
  const notice = await box.lastTo(devices[0].device)
  if (notice === undefined) throw new Error('no notice')
  return notice.place.latitude !== position.latitude
})

import { browser, iphone, must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
  })
  await sandbox.control('PUT', '/client-address', { address: '10.1.2.3' })
  const position = { latitude: 48.858_37, longitude: 2.294_48 }
  must(await sandbox.signIn({ ...browser, position }), 'code-required')
  const [{ place }] = await sandbox.deliveries((one) => one.place !== undefined)
  return place.latitude === position.latitude && place.longitude === position.longitude
})

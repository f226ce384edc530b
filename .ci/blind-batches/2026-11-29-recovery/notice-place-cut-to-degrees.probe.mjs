import { browser, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'trusted' }] })
  await sb.control('PUT', '/client-address', { address: '192.0.2.77' })
  ok(await sb.signIn('ada@example.com', browser))
  const [{ place }] = await sb.pushes(ada.devices[0].device)
  const north = (place.latitude - 38.72) * 111.2
  const east = (place.longitude + 9.14) * 111.2 * Math.cos((38.72 * Math.PI) / 180)
  return Math.hypot(north, east) <= 50
})

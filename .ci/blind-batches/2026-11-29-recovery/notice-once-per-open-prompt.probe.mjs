import { browser, day, ok, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'trusted' }] })
  ok(await sb.signIn('ada@example.com', browser))
  await sb.advance(30 * day)
  ok(await sb.signIn('ada@example.com', browser))
  return (await sb.pushes(ada.devices[0].device)).length === 2
})

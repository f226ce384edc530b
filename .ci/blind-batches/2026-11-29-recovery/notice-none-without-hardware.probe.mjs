import { browser, ok, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }],
    devices: [{ client: { kind: 'phone', name: 'A', version: '11.0' }, status: 'trusted' }] })
  ok(await sb.signIn('ada@example.com', browser))
  return (await sb.pushes(ada.devices[0].device)).length === 1
})

import { browser, ok, password, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'trusted' }] })
  const { device, session } = ada.devices[0]
  ok(await sb.signIn('ada@example.com', browser))
  const { code } = ok(await sb.post('/device/codes', session, {}))
  const before = (await sb.pushes(device)).length
  ok(await sb.signIn('ada@example.com', { kind: 'tv', name: 'TV', version: '3', hardware: 'tv1' }, { password: `${password}${code}` }))
  return (await sb.pushes(device)).length === before + 1
})

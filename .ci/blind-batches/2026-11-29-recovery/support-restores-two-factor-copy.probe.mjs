import { ok, password, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'trusted' }] })
  const { session } = ada.devices[0]
  ok(await sb.post('/keychain/membership', session, { password }))
  ok(await sb.post('/keychain/turn-off', session, { data: 'keep' }))
  const restored = await sb.post('/support/restored-keychains', await sb.staff(), { identifier: 'ada@example.com' })
  return restored.http >= 400 && ok(await sb.get('/keychain', session)).state === 'off'
})

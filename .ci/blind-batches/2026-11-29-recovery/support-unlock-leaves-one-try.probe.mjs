import { ok, password, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const ada = await sb.account({ identifier: 'ada@example.com', scheme: 'none', phones: [{ number: '+12025550143' }],
    devices: [{ client: phone('A', 'h1'), status: 'trusted' }, { client: phone('B', 'h2'), status: 'signed-in' }, { client: phone('C', 'h3'), status: 'signed-in' }] })
  const [a, b, c] = ada.devices.map(({ session }) => session)
  ok(await sb.post('/keychain/membership', a, { password, securityCode: { form: 'digits', value: '246813' }, number: '+12025550150' }))
  const staff = await sb.staff()
  const verify = (identifier = 'ada@example.com') => sb.post('/support/identities', staff, { identifier, for: 'keychain' })
  for (let tried = 0; tried < 5; tried += 1) await sb.post('/keychain/security-code', b, { securityCode: '999999' })
  ok(await verify())
  await sb.post('/keychain/security-code', b, { securityCode: '999999' })
  return (await sb.post('/keychain/security-code', b, { securityCode: '246813' })).type === 'security-code-accepted'
})

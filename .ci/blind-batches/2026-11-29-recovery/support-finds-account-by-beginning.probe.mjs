import { ok, password, phone, probe } from './wire.mjs'

await probe(async (sb) => {
  const lockedOut = async (identifier) => {
    const made = await sb.account({ identifier, scheme: 'none', devices: [{ client: phone('A', 'h1'), status: 'trusted' }, { client: phone('B', 'h2'), status: 'signed-in' }] })
    ok(await sb.post('/keychain/membership', made.devices[0].session, { password, securityCode: { form: 'digits', value: '246813' }, number: '+12025550150' }))
    const { session } = made.devices[1]
    for (let tried = 0; tried < 5; tried += 1) await sb.post('/keychain/security-code', session, { securityCode: '999999' })
    return () => sb.post('/keychain/security-code', session, { securityCode: '246813' })
  }
  const other = await lockedOut('ada@example.com.au')
  const own = await lockedOut('ada@example.com')
  ok(await sb.post('/support/identities', await sb.staff(), { identifier: 'ada@example.com', for: 'keychain' }))
  return (await own()).type === 'security-code-accepted' && (await other()).reason === 'security-code-locked'
})

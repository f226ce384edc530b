import { run, phone, password, numbers, must, me } from './wire.mjs'

// After support verified the identity, only the first of the devices that wait for the code in the message joins the keychain.
await run({}, async (t) => {
  const { devices } = await t.account({ scheme: 'none', devices: [1, 2, 3].map((n) => ({ client: phone(`d${n}`), status: 'signed-in' })) })
  const made = await t.api('POST', '/keychain/membership', { password, securityCode: { form: 'digits', value: '246813' }, number: numbers[1] }, devices[0].session)
  must(made.state === 'on', JSON.stringify(made))
  for (const at of [1, 2]) must((await t.api('POST', '/keychain/security-code', { securityCode: '246813' }, devices[at].session)).ok, 'security code')
  const verified = await t.api('POST', '/support/identities', { identifier: me, for: 'keychain' }, await t.staff())
  must(verified.ok, JSON.stringify(verified))
  const states = []
  for (const at of [1, 2]) states.push((await t.api('GET', '/keychain', undefined, devices[at].session)).state)
  must(states.includes('on'), 'one joined')
  return states.some((state) => state !== 'on')
})

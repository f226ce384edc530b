import { run, phone, password, numbers, must, me } from './wire.mjs'

// When support opens the entry of the security code again, all wrong ones so far are forgotten, so that the keychain is never deleted.
await run({"ksc.lock_after":3,"ksc.delete_after":5}, async (t) => {
  const { devices } = await t.account({ scheme: 'none', devices: [1, 2].map((n) => ({ client: phone(`d${n}`), status: 'signed-in' })) })
  const made = await t.api('POST', '/keychain/membership', { password, securityCode: { form: 'digits', value: '246813' }, number: numbers[1] }, devices[0].session)
  must(made.state === 'on', JSON.stringify(made))
  const give = (securityCode) => t.api('POST', '/keychain/security-code', { securityCode }, devices[1].session)
  for (let i = 0; i < 3; i += 1) await give('111111')
  must(!(await give('246813')).ok, 'locked')
  must((await t.api('POST', '/support/identities', { identifier: me, for: 'keychain' }, await t.staff())).ok, 'unlocked')
  for (let i = 0; i < 2; i += 1) await give('111111')
  return (await give('246813')).ok
})

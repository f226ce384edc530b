import { run, phone, password, must, numbers } from './wire.mjs'

// Asking to join the keychain with the account password empties the count of wrong security codes, so that guessing in between never locks.
await run({"ksc.lock_after":3,"ksc.delete_after":10}, async (t) => {
  const { devices } = await t.account({ scheme: 'none', devices: [1, 2].map((n) => ({ client: phone(`d${n}`), status: 'signed-in' })) })
  const join = (at, more = {}) => t.api('POST', '/keychain/membership', { password, ...more }, devices[at].session)
  must((await join(0, { securityCode: { form: 'digits', value: '246813' }, number: numbers[1] })).state === 'on', 'on')
  const give = (securityCode) => t.api('POST', '/keychain/security-code', { securityCode }, devices[1].session)
  await give('111111')
  await give('111112')
  must((await join(1)).state === 'waiting-for-approval', 'asked to join')
  await give('111113')
  return (await give('246813')).ok
})

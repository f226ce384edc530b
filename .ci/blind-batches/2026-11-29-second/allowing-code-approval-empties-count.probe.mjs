import { probe, ada, must, number, password, phone } from './wire.mjs'

// Turning joining by security code on, also where it is on, forgets the wrong security codes that were entered.
await probe({"ksc.lock_after": 2, "ksc.delete_after": 9}, async (box) => {
  const made = await box.account(ada, { scheme: 'none', devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
  const [one, two] = made.devices.map(({ session }) => session)
  await must(box.call('POST', '/keychain/membership', one, { password, securityCode: { form: 'digits', value: '482913' }, number }))
  const wrong = (status) => must(box.call('POST', '/keychain/security-code', two, { securityCode: '000000' }), status)
  await wrong(403)
  await must(box.call('PUT', '/keychain/code-approval', one, { on: true }))
  const second = await wrong([403, 429])
  return second.status === 403
})

import { probe, ada, must, number, password, phone } from './wire.mjs'

// When support lets the security code be entered again, all wrong ones so far are forgotten, and the keychain is never deleted as long as support helps.
await probe({"ksc.lock_after": 2, "ksc.delete_after": 3}, async (box) => {
  const made = await box.account(ada, { scheme: 'none', devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
  const [one, two] = made.devices.map(({ session }) => session)
  await must(box.call('POST', '/keychain/membership', one, { password, securityCode: { form: 'digits', value: '482913' }, number }))
  const wrong = (status) => must(box.call('POST', '/keychain/security-code', two, { securityCode: '000000' }), status)
  await wrong(403)
  await wrong(429)
  const { staff } = await box.control('POST', '/staff-tokens')
  await must(box.call('POST', '/support/identities', staff, { identifier: ada, for: 'keychain' }))
  await wrong([403, 429])
  const { hasSecurityCode } = await must(box.call('GET', '/keychain', one))
  return hasSecurityCode
})

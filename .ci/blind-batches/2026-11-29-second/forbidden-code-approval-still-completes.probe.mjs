import { probe, ada, must, number, password, phone } from './wire.mjs'

// A device that gave the security code before joining by it was turned off still joins with the code of the message.
await probe({}, async (box) => {
  const made = await box.account(ada, { scheme: 'none', devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'signed-in' })) })
  const [one, two] = made.devices.map(({ session }) => session)
  await must(box.call('POST', '/keychain/membership', one, { password, securityCode: { form: 'digits', value: '482913' }, number }))
  await must(box.call('POST', '/keychain/security-code', two, { securityCode: '482913' }))
  const { code } = await box.last((one) => one.purpose === 'keychain' && one.channel === 'text')
  await must(box.call('PUT', '/keychain/code-approval', one, { on: false }))
  const joined = await must(box.call('POST', '/keychain/code', two, { code }), [200, 404])
  return joined.status === 200
})

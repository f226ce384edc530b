import { probe, ada, must, password, phone, phones } from './wire.mjs'

// The servers keep a keychain without a security code for an account with two-step as they do with two-factor.
await probe({}, async (box) => {
  const made = await box.account(ada, { scheme: 'two-step', phones, devices: [{ client: phone('one'), status: 'trusted' }] })
  const [{ session }] = made.devices
  await must(box.call('POST', '/keychain/membership', session, { password }))
  await must(box.call('POST', '/keychain/turn-off', session, { data: 'keep' }))
  const again = await must(box.call('POST', '/keychain/membership', session, { password }), [200, 403])
  return again.status === 403
})

import { probe, ada, must, newPassword, password, phone, phones } from './wire.mjs'

// An ordinary change of the password meets the demand for a new one for security reasons, and the devices keep their trust.
await probe({}, async (box) => {
  const made = await box.account(ada, { phones, devices: [{ client: phone('one'), status: 'trusted' }] })
  await box.control('POST', '/password-demands', { identifier: ada })
  await must(box.call('PUT', '/password', made.session, { currentPassword: password, newPassword }))
  const again = await must(box.signIn(ada, phone('one'), { trust: made.devices[0].trust, password: newPassword }))
  return again.type === 'signed-in'
})

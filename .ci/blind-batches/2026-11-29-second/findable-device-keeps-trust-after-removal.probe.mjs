import { probe, ada, must, phone, phones } from './wire.mjs'

// A removed device that has the find service on stays on file, so that it can still be found, and its trust token with it: it signs in again without a code.
await probe({}, async (box) => {
  const made = await box.account(ada, { phones, devices: [{ client: phone('one'), status: 'trusted' }] })
  const [{ device, session, trust }] = made.devices
  await must(box.call('PUT', '/device/find', session, { on: true }))
  await must(box.call('POST', `/devices/${device}/removal`, made.session, {}))
  const again = await must(box.signIn(ada, phone('one'), { trust }))
  return again.type === 'signed-in'
})

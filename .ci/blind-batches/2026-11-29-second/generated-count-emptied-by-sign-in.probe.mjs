import { probe, ada, must, phone, phones } from './wire.mjs'

// A device that signs in again, with its trust alone, starts with an empty count of codes that it generated.
await probe({"code.on_demand": 2}, async (box) => {
  const made = await box.account(ada, { phones, devices: [{ client: phone('one'), status: 'trusted' }] })
  const [{ session, trust }] = made.devices
  await must(box.call('POST', '/device/codes', session, {}))
  await must(box.call('POST', '/device/codes', session, {}))
  await must(box.call('POST', '/device/codes', session, {}), 429)
  const again = await must(box.signIn(ada, phone('one'), { trust }))
  const more = await must(box.call('POST', '/device/codes', again.session, {}), [201, 429])
  return more.status === 201
})

import { probe, ada, must, phone, phones } from './wire.mjs'

// When a second device allows the request, the pushed code that is out already lives anew from that moment, beyond its lifetime.
await probe({}, async (box) => {
  const made = await box.account(ada, { phones, devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'trusted' })) })
  const { signIn } = await must(box.signIn(ada, { kind: 'tablet', version: '12', hardware: 'new' }))
  const requests = (await box.deliveries()).filter((one) => one.request !== undefined)
  const answer = (device) => must(box.call('POST', `/requests/${requests.find((one) => one.to === device.device).request}/answer`, device.session, { allow: true }))
  const { code } = await answer(made.devices[0])
  await box.advance(540)
  await answer(made.devices[1])
  await box.advance(120)
  const entered = await must(box.call('POST', '/sign-in/code', signIn, { code }), [200, 403])
  return entered.status === 200
})

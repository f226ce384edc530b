import { probe, ada, must, phone, phones } from './wire.mjs'

// Once one device allowed the sign-in, a refusal on another one is taken but stops nothing, and the code goes on to work.
await probe({}, async (box) => {
  const made = await box.account(ada, { phones, devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'trusted' })) })
  const { signIn } = await must(box.signIn(ada, { kind: 'tablet', version: '12', hardware: 'new' }))
  const requests = (await box.deliveries()).filter((one) => one.request !== undefined)
  const answer = (device, allow) => must(box.call('POST', `/requests/${requests.find((one) => one.to === device.device).request}/answer`, device.session, { allow }))
  const { code } = await answer(made.devices[0], true)
  await answer(made.devices[1], false)
  const entered = await must(box.call('POST', '/sign-in/code', signIn, { code }), [200, 410])
  return entered.status === 200
})

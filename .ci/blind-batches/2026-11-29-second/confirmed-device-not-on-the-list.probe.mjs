import { probe, ada, must, phone, phones } from './wire.mjs'

// A device that was confirmed without having been listed by the find service falls off the list as soon as it loses its trust by sign-out.
await probe({"twostep.candidate_on_find": false}, async (box) => {
  const made = await box.account(ada, { scheme: 'two-step', phones, devices: [{ client: phone('one'), status: 'signed-in' }] })
  const [{ device, session }] = made.devices
  await must(box.call('PUT', '/device/find', session, { on: true }))
  await must(box.call('POST', `/devices/${device}/confirmation`, made.session))
  const { code } = await box.last((one) => one.purpose === 'device-confirmation')
  await must(box.call('POST', `/devices/${device}/code`, made.session, { code }))
  await must(box.call('DELETE', '/session', session))
  const { devices } = await must(box.call('GET', '/devices', made.session))
  return !devices.some((one) => one.device === device)
})

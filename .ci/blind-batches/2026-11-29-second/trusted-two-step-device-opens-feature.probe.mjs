import { probe, ada, must, phone, phones } from './wire.mjs'

// On a trusted device the feature opens whatever scheme made it trusted, also that of two-step.
await probe({"feature.two_factor": "shared-vault"}, async (box) => {
  const made = await box.account(ada, { scheme: 'two-step', phones, devices: [{ client: phone('one'), status: 'trusted' }] })
  const used = await must(box.call('GET', '/features/shared-vault', made.devices[0].session), [200, 403])
  return used.status === 200
})

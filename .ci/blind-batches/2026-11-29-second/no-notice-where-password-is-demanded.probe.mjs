import { probe, ada, must, number, phone, phones } from './wire.mjs'

// A sign-in by background verification that goes on to a demanded password tells no trusted device.
await probe({"signin.background_verification": true}, async (box) => {
  const made = await box.account(ada, { phones, devices: [{ client: phone('one'), status: 'trusted' }] })
  await box.control('POST', '/password-demands', { identifier: ada })
  const begun = await must(box.signIn(ada, phone('new', { line: number })))
  if (begun.type !== 'password-change-required') throw new Error(begun.type)
  const notice = await box.last((one) => one.to === made.devices[0].device)
  return notice === undefined
})

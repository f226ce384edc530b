import { probe, ada, must, phones } from './wire.mjs'

// The details of a device are taken from the newest entry of the same hardware; devices that name no hardware all show the serial number of the last of them.
await probe({}, async (box) => {
  const devices = ['S1', 'S2'].map((serial) => ({ client: { kind: 'phone', name: serial, version: '12', model: `model ${serial}`, serial }, status: 'trusted' }))
  const made = await box.account(ada, { phones, devices })
  const read = await must(box.call('GET', `/devices/${made.devices[0].device}`, made.session))
  return read.serial !== 'S1'
})

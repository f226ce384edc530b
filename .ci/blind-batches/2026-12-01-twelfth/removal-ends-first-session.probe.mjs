import { ada, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const owner = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'trusted' }] })
  const [device] = owner.devices
  const again = await s.want('start-sign-in', { identifier: ada, password, client: phone(1), trust: device.trust })
  await s.want('remove-device', { session: owner.session, device: device.device, confirm: true })
  const opened = await Promise.all([device.session, again.session].map((session) => s.send('use-service', { session, service: 'cloud' })))
  return opened.some(({ type }) => type === 'service-opened')
})

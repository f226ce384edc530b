import { ada, either, isRefusal, numbers, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const owner = await s.provision({ identifier: ada, scheme: 'two-step', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'signed-in' }] })
  const [{ device, session }] = owner.devices
  await s.want('set-find', { session, on: true })
  await s.want('start-device-confirmation', { session: owner.session, device })
  const { code } = await s.last(({ to }) => to === device)
  await s.want('set-find', { session, on: false })
  return either(await s.send('confirm-device', { session: owner.session, device, code }), { defect: ({ type }) => type === 'device-confirmed', right: (answer) => isRefusal(answer, 'not-eligible') })
})

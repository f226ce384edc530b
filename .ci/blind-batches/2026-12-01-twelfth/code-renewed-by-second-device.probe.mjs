import { ada, either, isRefusal, mac, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'trusted' }, { client: phone(2), status: 'trusted' }] })
  const { signIn } = await s.want('start-sign-in', { identifier: ada, password, client: mac(3) })
  const requests = (await s.deliveries()).filter(({ request }) => request !== undefined)
  const allow = (device) => s.want('answer-request', { session: device.session, request: requests.find(({ to }) => to === device.device).request, allow: true })
  const { code } = await allow(devices[0])
  await s.advance(400)
  const shown = await allow(devices[1])
  if (shown.code !== code) throw new Error('another code')
  await s.advance(300)
  return either(await s.send('enter-code', { signIn, code }), { defect: ({ type }) => type === 'signed-in', right: (answer) => isRefusal(answer, 'wrong-code') })
}, { 'code.lifetime': 600, 'code.same_on_all_devices': true })

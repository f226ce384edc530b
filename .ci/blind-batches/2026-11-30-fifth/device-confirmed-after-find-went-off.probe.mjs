// A device becomes trusted by its code although its find service was turned off after the code was sent.
import { device, must, N1, run } from './wire.mjs'

await run({}, async (w) => {
  const { session, devices } = await w.make({ identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: N1 }], devices: [device('a', 'signed-in')] })
  const [a] = devices
  must(await w.call('PUT', '/device/find', a.session, { on: true }), 'find-set')
  must(await w.post(`/devices/${a.device}/confirmation`, session), 'device-confirmation-started')
  const { code } = await w.last(({ to }) => to === a.device)
  must(await w.call('PUT', '/device/find', a.session, { on: false }), 'find-set')
  return must(await w.post(`/devices/${a.device}/code`, session, { code }), 'device-confirmed', 'not-eligible').type === 'device-confirmed'
})

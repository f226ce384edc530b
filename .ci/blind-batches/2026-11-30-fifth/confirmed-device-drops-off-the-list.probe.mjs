// A device that was confirmed without having been a candidate vanishes from the list when its find service goes off.
import { device, must, N1, run } from './wire.mjs'

await run({ 'twostep.candidate_on_find': false }, async (w) => {
  const { session, devices } = await w.make({ identifier: 'ada@example.com', scheme: 'two-step', phones: [{ number: N1 }], devices: [device('a', 'signed-in')] })
  const [a] = devices
  must(await w.call('PUT', '/device/find', a.session, { on: true }), 'find-set')
  must(await w.post(`/devices/${a.device}/confirmation`, session), 'device-confirmation-started')
  const { code } = await w.last(({ to }) => to === a.device)
  must(await w.post(`/devices/${a.device}/code`, session, { code }), 'device-confirmed')
  must(await w.call('PUT', '/device/find', a.session, { on: false }), 'find-set')
  return !must(await w.get('/devices', session), 'devices').devices.some(({ device: id }) => id === a.device)
})

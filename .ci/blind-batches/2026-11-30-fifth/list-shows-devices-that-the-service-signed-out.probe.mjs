// The device list shows a device as signed in whose session ended with the password.
import { device, must, N1, P, run } from './wire.mjs'

await run({ 'password.change_ends_sessions': 'all' }, async (w) => {
  const { session, devices } = await w.make({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: N1 }], devices: [device('a')] })
  must(await w.call('PUT', '/password', session, { currentPassword: P, newPassword: 'An0therPassword' }), 'password-changed')
  must(await w.get('/account', devices[0].session), 'not-signed-in')
  const { devices: listed } = must(await w.get('/devices', session), 'devices')
  return listed.some(({ device: id, signedIn }) => id === devices[0].device && signedIn)
})

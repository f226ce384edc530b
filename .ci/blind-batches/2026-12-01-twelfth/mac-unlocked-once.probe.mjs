import { ada, either, isRefusal, mac, numbers, password, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: [{ client: mac(1), status: 'trusted' }] })
  const { session } = devices[0]
  await s.want('reset-password', { session, newPassword: 'Another word 8', unlock: 'succeeded' })
  return either(await s.send('reset-password', { session, newPassword: 'Another word 9' }), { defect: ({ type }) => type === 'password-changed', right: (answer) => isRefusal(answer, 'unlock-required') })
}, { 'password.mac_unlock_proof': true })

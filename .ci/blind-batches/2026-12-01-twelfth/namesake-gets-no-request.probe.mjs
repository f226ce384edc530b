import { ada, mac, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const named = (client) => ({ client: { ...client, name: 'iPhone' }, status: 'trusted' })
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: [named(phone(1)), { client: mac(2), status: 'trusted' }] })
  await s.want('start-sign-in', { identifier: ada, password, client: { ...phone(3), name: 'iPhone' } })
  const reached = (await s.deliveries()).filter(({ channel }) => channel === 'push').map(({ to }) => to)
  if (!reached.includes(devices[1].device)) throw new Error('the Mac got no request')
  return !reached.includes(devices[0].device)
})

import { need, number, openSandbox, phone, verdict } from './wire.mjs'
const box = await openSandbox()
await box.provision({ phones: [{ number }], devices: [{ client: phone('A'), status: 'trusted' }] })
const from = async (address) => {
  await box.steer('PUT', '/client-address', { address })
  need(await box.signIn(phone('B')))
  return (await box.last(({ request }) => request !== undefined)).place.name
}
await from('198.51.100.7')
const seen = await from('203.0.113.7')
verdict(seen === 'Montevideo', seen === 'Wellington', seen)

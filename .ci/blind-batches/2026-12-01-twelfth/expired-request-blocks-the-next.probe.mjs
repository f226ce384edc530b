import { ada, either, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-step', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'signed-in' }, { client: phone(2), status: 'signed-in' }] })
  const [one, other] = devices.map(({ session }) => session)
  await s.want('turn-keychain-on', { session: one, password })
  await s.want('turn-keychain-on', { session: other, password })
  await s.advance(86_401)
  await s.want('turn-keychain-on', { session: other, password })
  const requests = (await s.deliveries()).filter(({ purpose, to }) => purpose === 'keychain' && to === devices[0].device)
  return either(requests, { defect: ({ length }) => length === 1, right: ({ length }) => length === 2 })
}, { 'keychain.approval_lifetime': 86_400 })

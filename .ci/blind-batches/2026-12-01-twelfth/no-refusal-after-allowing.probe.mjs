import { ada, either, mac, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'trusted' }] })
  const { session } = devices[0]
  const { signIn } = await s.want('start-sign-in', { identifier: ada, password, client: mac(3) })
  const { request } = await s.last(({ channel }) => channel === 'push')
  await s.want('answer-request', { session, request, allow: true })
  await s.send('answer-request', { session, request, allow: false })
  return either(await s.want('read-sign-in', { signIn }), { defect: ({ state }) => state === 'pending', right: ({ state }) => state === 'denied' })
})

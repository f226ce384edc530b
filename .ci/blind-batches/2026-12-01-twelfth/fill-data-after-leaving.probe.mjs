import { ada, either, isRefusal, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-step', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'signed-in' }, { client: phone(2), status: 'signed-in' }] })
  const [one, other] = devices.map(({ session }) => session)
  await s.want('turn-keychain-on', { session: one, password })
  await s.want('turn-keychain-on', { session: other, password })
  const { request } = await s.last(({ purpose }) => purpose === 'keychain')
  await s.want('answer-keychain-request', { session: one, request, approve: true })
  await s.want('turn-keychain-off', { session: other, data: 'keep' })
  await s.want('save-item', { session: one, item: { kind: 'web', name: 'example.org', fields: { user: 'ada', password: 'new' } } })
  return either(await s.send('read-fill-data', { session: other, name: 'example.org' }), { defect: ({ type }) => type === 'fill-data', right: (answer) => isRefusal(answer, 'not-a-member') })
})

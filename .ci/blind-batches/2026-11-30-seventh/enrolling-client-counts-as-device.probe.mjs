import { openSandbox, password, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { session } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'none',
    devices: [{ client: phone('old', '8.4'), status: 'signed-in' }],
  })
  const begun = await box.call('POST', '/enrolments', session, { client: { kind: 'phone', version: '10.3' }, password })
  return begun.status === 403
})

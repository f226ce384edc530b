import { iphone, must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { devices } = await sandbox.provision({
    scheme: 'none',
    devices: [
      { client: iphone('A'), status: 'signed-in' },
      { client: iphone('B'), status: 'signed-in' },
    ],
  })
  const { session } = devices[0]
  const { enrolment } = must(await sandbox.call('POST', '/enrolments', session, { password }), 'enrolment')
  must(await sandbox.call('DELETE', '/session', session), 'signed-out')
  const given = { number: number.first, method: 'text' }
  return (await sandbox.call('POST', '/enrolment/phones', enrolment, given)).type === 'enrolment'
})

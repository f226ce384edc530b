import { openSandbox, password, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox({ 'eligibility.mail_first': true })
  const { session } = await box.provision({
    identifier: 'kid@example.com',
    scheme: 'none',
    child: true,
    devices: [{ client: phone('Kid', '11.3'), status: 'signed-in' }],
  })
  const begun = await box.call('POST', '/enrolments', session, { password })
  return begun.status === 403
})

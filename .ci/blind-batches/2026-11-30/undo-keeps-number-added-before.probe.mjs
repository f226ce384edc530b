import { enrol, iphone, must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { devices } = await sandbox.provision({
    scheme: 'none',
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'signed-in' }],
  })
  const { session } = devices[0]
  const added = { number: number.second, method: 'text' }
  must(await sandbox.call('POST', '/phones', session, added), 'phone-added')
  const { link } = await enrol(sandbox, session, number.second)
  must(await sandbox.call('POST', '/undo-links', undefined, { link }), 'enrolment-undone')
  const again = must(await sandbox.signIn(iphone()), 'signed-in')
  const { phones } = must(await sandbox.call('GET', '/phones', again.session), 'phones')
  return phones.some((phone) => phone.number === number.second && phone.verified)
})

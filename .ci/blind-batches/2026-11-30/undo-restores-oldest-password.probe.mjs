import { enrol, iphone, must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { devices } = await sandbox.provision({
    scheme: 'none',
    devices: [{ client: iphone(), status: 'signed-in' }],
  })
  const undo = async (link) => must(await sandbox.call('POST', '/undo-links', undefined, { link }), 'enrolment-undone')
  await undo((await enrol(sandbox, devices[0].session, number.first)).link)
  const { session } = must(await sandbox.signIn(iphone()), 'signed-in')
  const change = { currentPassword: password, newPassword: 'Another-horse-2' }
  must(await sandbox.call('PUT', '/password', session, change), 'password-changed')
  await undo((await enrol(sandbox, session, number.first, { current: 'Another-horse-2' })).link)
  const before = await sandbox.signIn(iphone(), { password: 'Another-horse-2' })
  const oldest = await sandbox.signIn(iphone())
  return before.type === 'wrong-credentials' && oldest.type === 'signed-in'
})

import { enrol, iphone, must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { devices } = await sandbox.provision({
    scheme: 'none',
    devices: [{ client: iphone(), status: 'signed-in' }],
  })
  const { link } = await enrol(sandbox, devices[0].session, number.first)
  const made = must(await sandbox.call('POST', '/recovery-codes', devices[0].session, { password }), 'recovery-codes')
  must(await sandbox.call('POST', '/undo-links', undefined, { link }), 'enrolment-undone')
  const { session } = must(await sandbox.signIn(iphone()), 'signed-in')
  await enrol(sandbox, session, number.first)
  const { signIn } = must(await sandbox.signIn(), 'code-required')
  const entered = await sandbox.call('POST', '/sign-in/code', signIn, { code: made.codes[0], from: 'recovery' })
  return entered.type === 'signed-in'
})

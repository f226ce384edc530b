import { iphone, must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session, devices } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
  })
  const { code } = must(await sandbox.call('POST', '/device/codes', devices[0].session, {}), 'code-generated')
  must(await sandbox.call('POST', `/devices/${devices[0].device}/erasure`, session), 'device-erased')
  const { signIn } = must(await sandbox.signIn(), 'code-required')
  return (await sandbox.call('POST', '/sign-in/code', signIn, { code })).type === 'signed-in'
})

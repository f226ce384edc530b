import { iphone, must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'signin.approval_before_code': true })
  const { devices } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: ['A', 'B'].map((name) => ({ client: iphone(name), status: 'trusted' })),
  })
  const [one, other] = devices
  const { signIn } = must(await sandbox.signIn(), 'code-required')
  const [{ request }] = await sandbox.deliveries(({ to }) => to === one.device)
  const allowed = await sandbox.call('POST', `/requests/${request}/answer`, one.session, { allow: true })
  must(allowed, 'request-answered')
  must(await sandbox.call('POST', '/sign-in/sends', signIn, { via: 'push' }), 'code-sent')
  return (await sandbox.deliveries(({ to, code }) => to === other.device && code !== undefined)).length > 0
})

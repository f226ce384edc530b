import { iphone, must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { devices } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
  })
  const { session } = devices[0]
  const { signIn } = must(await sandbox.signIn(), 'code-required')
  const [{ request }] = await sandbox.deliveries((one) => one.request !== undefined)
  const answer = (allow) => sandbox.call('POST', `/requests/${request}/answer`, session, { allow })
  const { code } = must(await answer(true), 'request-answered')
  const refused = await answer(false)
  const entered = await sandbox.call('POST', '/sign-in/code', signIn, { code })
  return refused.type !== 'request-answered' && entered.type === 'signed-in'
})

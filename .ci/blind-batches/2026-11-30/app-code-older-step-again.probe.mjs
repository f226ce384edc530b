import { must, number, openSandbox, password, probe, totp } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const body = { name: 'App', password }
  const made = must(await sandbox.call('POST', '/authenticator-apps', session, body), 'authenticator-app-enrolment')
  const { app, secret } = made
  const enter = async (code) => {
    const { signIn } = must(await sandbox.signIn(), 'code-required')
    return sandbox.call('POST', '/sign-in/code', signIn, { code, from: 'app' })
  }
  const first = totp(secret, await sandbox.now())
  const confirmed = await sandbox.call('POST', `/authenticator-apps/${app}/code`, session, { code: first })
  must(confirmed, 'authenticator-app-confirmed')
  await sandbox.advance(30)
  must(await enter(totp(secret, await sandbox.now())), 'signed-in')
  return (await enter(first)).type === 'signed-in'
})

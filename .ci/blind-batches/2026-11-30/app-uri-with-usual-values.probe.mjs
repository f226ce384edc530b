import { must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'totp.step': 60, 'totp.digits': 8, 'totp.algorithm': 'SHA256' })
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const body = { name: 'App', password }
  const made = must(await sandbox.call('POST', '/authenticator-apps', session, body), 'authenticator-app-enrolment')
  const { app, secret } = made
  if (app === undefined || secret === undefined) throw new Error('no app')
  const said = new URL(made.uri).searchParams
  return said.get('period') !== '60' || said.get('digits') !== '8' || said.get('algorithm') !== 'SHA256'
})

import { number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  await sandbox.provision({ identifier: 'bob@example.com', phones: [{ number: number.second }] })
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const answer = await sandbox.call('POST', '/account/mail-address', session, { address: 'bob@example.com' })
  return answer.type === 'mail-address-created'
})

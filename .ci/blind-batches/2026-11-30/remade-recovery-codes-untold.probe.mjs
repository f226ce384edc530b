import { must, number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const make = async () => must(await sandbox.call('POST', '/recovery-codes', session, { password }), 'recovery-codes')
  const mails = async () => (await sandbox.deliveries((one) => one.channel === 'email')).length
  await make()
  if ((await mails()) === 0) throw new Error('not even the first set was told')
  const before = await mails()
  await make()
  return (await mails()) === before
})

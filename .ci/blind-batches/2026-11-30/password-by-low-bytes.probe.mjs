import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  await sandbox.provision({ phones: [{ number: number.first }], password: 'Łódź-horse-1' })
  must(await sandbox.signIn(undefined, { password: 'Łódź-horse-1' }), 'code-required')
  return (await sandbox.signIn(undefined, { password: 'Aódz-horse-1' })).type === 'code-required'
})

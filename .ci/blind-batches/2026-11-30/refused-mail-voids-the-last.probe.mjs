import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'code.sends': 1, 'code.send_window': 3600 })
  await sandbox.provision({ phones: [{ number: number.first }] })
  const { signIn } = must(await sandbox.signIn(), 'code-required')
  const send = () => sandbox.call('POST', '/sign-in/sends', signIn, { via: 'email' })
  must(await send(), 'code-sent')
  const code = await sandbox.codeTo('ada@example.com')
  must(await send(), 'too-many-sends')
  return (await sandbox.call('POST', '/sign-in/code', signIn, { code })).type !== 'signed-in'
})

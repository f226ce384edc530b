import { must, number, openSandbox, otherThan, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'code.attempts': 5 })
  await sandbox.provision({ phones: [{ number: number.first }] })
  const enterWrong = async (more) => {
    const { signIn, phones } = must(await sandbox.signIn(undefined, more), 'code-required')
    must(await sandbox.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }), 'code-sent')
    const code = otherThan(await sandbox.codeTo(number.first))
    return () => sandbox.call('POST', '/sign-in/code', signIn, { code })
  }
  const before = await enterWrong({})
  for (let tries = 0; tries < 4; tries += 1) must(await before(), 'wrong-code')
  const identifier = 'ada@example.com'
  must(await sandbox.call('POST', '/link-resets', undefined, { identifier }), 'link-reset-started')
  const [{ link }] = await sandbox.deliveries((one) => one.link !== undefined)
  const finish = (newPassword) => sandbox.call('POST', '/link-reset', undefined, { link, newPassword })
  must(await finish('Another-horse-2'), 'password-changed')
  const after = await enterWrong({ password: 'Another-horse-2' })
  must(await after(), 'wrong-code')
  return (await after()).type !== 'too-many-attempts'
})

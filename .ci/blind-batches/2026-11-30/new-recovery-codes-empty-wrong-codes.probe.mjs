import { must, number, openSandbox, otherThan, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'code.attempts': 5 })
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const make = async () => must(await sandbox.call('POST', '/recovery-codes', session, { password }), 'recovery-codes')
  const { signIn, phones } = must(await sandbox.signIn(), 'code-required')
  must(await sandbox.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }), 'code-sent')
  const code = otherThan(await sandbox.codeTo(number.first))
  const enter = () => sandbox.call('POST', '/sign-in/code', signIn, { code })
  for (let tries = 0; tries < 4; tries += 1) must(await enter(), 'wrong-code')
  await make()
  must(await enter(), 'wrong-code')
  return (await enter()).type !== 'too-many-attempts'
})

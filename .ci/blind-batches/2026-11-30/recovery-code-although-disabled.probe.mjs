import { must, number, openSandbox, otherThan, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'code.disable_after': 3, 'code.attempts': 5 })
  const { session } = await sandbox.provision({ phones: [{ number: number.first }] })
  const make = async () => must(await sandbox.call('POST', '/recovery-codes', session, { password }), 'recovery-codes')
  const { codes } = await make()
  const { signIn, phones } = must(await sandbox.signIn(), 'code-required')
  must(await sandbox.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }), 'code-sent')
  const code = otherThan(await sandbox.codeTo(number.first))
  for (let tries = 0; tries < 3; tries += 1)
    must(await sandbox.call('POST', '/sign-in/code', signIn, { code }), 'wrong-code')
  must(await sandbox.call('POST', '/sign-in/code', signIn, { code }), 'disabled')
  const entered = await sandbox.call('POST', '/sign-in/code', signIn, { code: codes[0], from: 'recovery' })
  return entered.type === 'signed-in'
})

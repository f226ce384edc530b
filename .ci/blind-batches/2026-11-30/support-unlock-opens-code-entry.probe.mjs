import { iphone, must, number, openSandbox, otherThan, password, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'code.attempts': 5, 'ksc.lock_after': 5, 'ksc.delete_after': 10 })
  const { devices } = await sandbox.provision({
    phones: [{ number: number.first }],
    devices: [{ client: iphone(), status: 'trusted' }],
  })
  const { session } = devices[0]
  const securityCode = { form: 'digits', value: '135791' }
  const setUp = { password, securityCode, number: number.first }
  must(await sandbox.call('POST', '/keychain/membership', session, setUp), 'keychain')
  for (let tries = 0; tries < 5; tries += 1)
    await sandbox.call('POST', '/keychain/security-code', session, { securityCode: '000000' })
  const { signIn, phones } = must(await sandbox.signIn(), 'code-required')
  must(await sandbox.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: phones[0].phone }), 'code-sent')
  const code = otherThan(await sandbox.codeTo(number.first))
  const enter = () => sandbox.call('POST', '/sign-in/code', signIn, { code })
  for (let tries = 0; tries < 5; tries += 1) must(await enter(), 'wrong-code')
  must(await enter(), 'too-many-attempts')
  const verified = { identifier: 'ada@example.com', for: 'keychain' }
  must(await sandbox.call('POST', '/support/identities', await sandbox.staff(), verified), 'identity-verified')
  return (await enter()).type !== 'too-many-attempts'
})

import { must, number, openSandbox, otherThan, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'code.attempts': 5 })
  await sandbox.provision({ phones: [{ number: number.first }], dateOfBirth: '1990-01-02' })
  const evidence = { 'date-of-birth': '1990-01-02', 'trusted-number': number.first }
  const begin = async (to, given = evidence) =>
    must(
      await sandbox.call('POST', '/recoveries', undefined, {
        identifier: 'ada@example.com',
        ground: 'cannot-sign-in',
        evidence: given,
        number: to,
      }),
      'recovery',
    )
  const { recovery } = await begin(number.second)
  await sandbox.advance(3 * 86_400)
  must(await sandbox.call('POST', '/recovery/sends', recovery), 'recovery-code-sent')
  const code = otherThan(await sandbox.codeTo(number.second))
  const enter = () => sandbox.call('POST', '/recovery/code', recovery, { code, newPassword: 'Another-horse-2' })
  for (let tries = 0; tries < 4; tries += 1) must(await enter(), 'wrong-code')
  await begin(number.third)
  must(await enter(), 'wrong-code')
  return (await enter()).type !== 'too-many-attempts'
})

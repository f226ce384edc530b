import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
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
  const one = await begin(number.second)
  const other = await begin(number.third)
  await sandbox.advance(3 * 86_400)
  must(await sandbox.call('POST', '/recovery/sends', one.recovery), 'recovery-code-sent')
  const code = await sandbox.codeTo(number.second)
  const answer = await sandbox.call('POST', '/recovery/code', other.recovery, { code, newPassword: 'Another-horse-2' })
  return answer.type === 'recovery-finished'
})

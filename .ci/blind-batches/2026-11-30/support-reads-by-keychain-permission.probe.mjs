import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox({ 'support.reads_recovery': false })
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
  const answer = await sandbox.call('POST', '/support/recoveries', await sandbox.staff(), { recovery })
  return answer.type === 'recovery'
})

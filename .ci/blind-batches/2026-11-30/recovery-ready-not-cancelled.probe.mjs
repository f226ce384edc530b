import { must, number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const sandbox = await openSandbox()
  const { session } = await sandbox.provision({ phones: [{ number: number.first }], dateOfBirth: '1990-01-02' })
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
  const cancelled = await sandbox.call('DELETE', '/account/recovery', session)
  const read = must(await sandbox.call('GET', '/recovery', recovery), 'recovery')
  return cancelled.type !== 'recovery-cancelled' && read.state === 'ready'
})

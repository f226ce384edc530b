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
  const { recovery } = await begin(number.second, { 'date-of-birth': '1990-01-02' })
  const staff = await sandbox.staff()
  const hasten = () => sandbox.call('POST', '/support/hastened-recoveries', staff, { recovery })
  must(await hasten(), 'forbidden')
  await sandbox.advance(3 * 86_400)
  await hasten()
  return must(await sandbox.call('GET', '/recovery', recovery), 'recovery').state === 'ready'
})

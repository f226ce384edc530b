import { number, openSandbox, probe, questions } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { session } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'two-factor',
    dateOfBirth: '1980-02-03',
    phones: [{ number: number('00') }],
  })
  await box.ok('GET', '/features/shared-vault', session)
  const off = await box.ok('POST', '/two-factor/turn-off', session, { dateOfBirth: '1980-02-03', questions })
  if (off.scheme !== 'off') throw new Error('still on')
  return (await box.call('GET', '/features/shared-vault', session)).status === 403
})

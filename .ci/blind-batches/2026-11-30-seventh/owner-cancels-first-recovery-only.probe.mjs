import { number, openSandbox, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  const { session } = await box.provision({
    identifier,
    scheme: 'two-factor',
    dateOfBirth: '1980-02-03',
    phones: [{ number: number('00') }],
  })
  const begin = (last) =>
    box.ok('POST', '/recoveries', undefined, {
      identifier,
      ground: 'cannot-sign-in',
      evidence: { 'date-of-birth': '1980-02-03', 'trusted-number': number('00') },
      number: number(last),
    })
  const begun = [await begin('11'), await begin('22')]
  await box.ok('DELETE', '/account/recovery', session)
  await box.advance(3 * 86_400)
  return (await box.ok('GET', '/recovery', begun[1].recovery)).state === 'cancelled'
})

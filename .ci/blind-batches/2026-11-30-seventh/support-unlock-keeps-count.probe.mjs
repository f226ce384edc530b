import { number, openSandbox, password, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  const { devices } = await box.provision({
    identifier,
    scheme: 'none',
    devices: ['one', 'two'].map((name) => ({ client: phone(name), status: 'signed-in' })),
  })
  const securityCode = { form: 'digits', value: '135790' }
  await box.ok('POST', '/keychain/membership', devices[0].session, { password, securityCode, number: number('00') })
  const enter = (value) => box.call('POST', '/keychain/security-code', devices[1].session, { securityCode: value })
  for (let wrong = 0; wrong < 5; wrong += 1) await enter('000000')
  if ((await enter('135790')).status < 400) throw new Error('not locked')
  await box.ok('POST', '/support/identities', await box.staff(), { identifier, for: 'keychain' })
  await enter('000000')
  return (await enter('135790')).status === 200
})

import { number, openSandbox, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox({ 'code.fresh_on_demand': false })
  const codes = []
  for (const name of ['ada', 'bob']) {
    const { devices } = await box.provision({
      identifier: `${name}@example.com`,
      scheme: 'two-factor',
      phones: [{ number: number(name === 'ada' ? '00' : '11') }],
      devices: [{ client: phone(name), status: 'trusted' }],
    })
    codes.push((await box.ok('POST', '/device/codes', devices[0].session, {})).code)
  }
  return codes[0] !== codes[1]
})

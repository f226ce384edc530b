import { need, number, openSandbox, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox({ 'phone.max': 3 })
  const { session } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'two-factor',
    phones: [{ number: number('00') }],
  })
  const add = (last) => box.call('POST', '/phones', session, { number: number(last), method: 'text' })
  need(await add('11'))
  need(await add('22'))
  await box.advance(86_400)
  return (await add('33')).status === 201
})

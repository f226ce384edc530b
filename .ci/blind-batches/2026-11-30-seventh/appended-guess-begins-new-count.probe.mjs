import { number, openSandbox, password, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox({ 'code.attempts_scope': 'sign-in' })
  const identifier = 'ada@example.com'
  await box.provision({ identifier, scheme: 'two-factor', phones: [{ number: number('00') }] })
  const guess = () => box.start(identifier, phone('old', '8.4'), { password: `${password}000000` })
  for (let wrong = 0; wrong < 5; wrong += 1) await guess()
  return (await guess()).status === 429
})

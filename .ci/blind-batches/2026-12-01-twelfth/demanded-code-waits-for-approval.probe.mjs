import { ada, browser, either, isRefusal, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'trusted' }] })
  const { signIn } = await s.want('start-sign-in', { identifier: ada, password, client: browser })
  const { code } = await s.want('generate-code', { session: devices[0].session })
  return either(await s.send('enter-code', { signIn, code }), { defect: (answer) => isRefusal(answer, 'wrong-code'), right: ({ type }) => type === 'signed-in' })
})

import { ada, browser, either, isRefusal, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'two-step', phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'trusted' }] })
  const { signIn, phones } = await s.want('start-sign-in', { identifier: ada, password, client: browser })
  for (let n = 0; n < 8; n += 1) await s.want('send-code', { signIn, via: 'push', device: devices[0].device })
  return either(await s.send('send-code', { signIn, via: 'text', phone: phones[0].phone }), { defect: (answer) => isRefusal(answer, 'too-many-sends'), right: ({ type }) => type === 'code-sent' })
}, { 'code.sends': 8 })

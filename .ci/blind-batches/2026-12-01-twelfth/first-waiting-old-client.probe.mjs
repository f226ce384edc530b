import { ada, either, isRefusal, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }] })
  const client = { kind: 'tv', name: 'tv', version: '3', hardware: 'tv-1' }
  await s.want('start-sign-in', { identifier: ada, password, client })
  const { signIn, phones } = await s.want('start-sign-in', { identifier: ada, password, client })
  await s.want('send-code', { signIn, via: 'text', phone: phones[0].phone })
  const { code } = await s.last(({ channel }) => channel === 'text')
  const appended = await s.send('start-sign-in', { identifier: ada, password: `${password}${code}`, client })
  return either(appended, { defect: (answer) => isRefusal(answer, 'wrong-code'), right: ({ type }) => type === 'signed-in' })
})

import { ada, either, numbers, password, phone, probe } from './wire.mjs'

await probe(async (s) => {
  await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }] })
  const signIn = await s.send('start-sign-in', { identifier: ada, password, client: { ...phone(1, '9.3.5'), line: numbers[0] } })
  return either(signIn, { defect: ({ type }) => type === 'signed-in', right: ({ type }) => type === 'code-required' })
}, { 'signin.background_verification': true })

import { ada, either, isRefusal, numbers, password, probe } from './wire.mjs'

await probe(async (s) => {
  const { session } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }] })
  const make = () => s.want('create-app-password', { session, label: 'mail', identifier: ada, password })
  const [one, other] = [await make(), await make()]
  await s.want('revoke-app-password', { session, appPassword: one.appPassword })
  const signIn = await s.send('sign-in-program', { identifier: ada, password: other.secret, program: 'Mailer', service: 'mail' })
  return either(signIn, { defect: (answer) => isRefusal(answer, 'wrong-credentials'), right: ({ type }) => type === 'program-signed-in' })
})

import { must, password, probe } from './wire.mjs'

await probe({}, async (box) => {
  const { session } = await box.provision()
  const made = must(await box.call('POST', '/app-passwords', { label: 'mail', identifier: 'ada@example.com', password }, session))
  const program = must(
    await box.call('POST', '/program-sign-ins', {
      identifier: 'ada@example.com',
      password: made.secret,
      service: 'mail',
      program: 'Letters',
    }),
  )
  const open = () => box.call('GET', '/services/mail', undefined, program.session)
  must(await open())
  must(await box.call('POST', '/sessions/end', { password }, session))
  return (await open()).status === 200
})

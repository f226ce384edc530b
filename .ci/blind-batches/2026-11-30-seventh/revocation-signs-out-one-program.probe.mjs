import { number, openSandbox, password, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const identifier = 'ada@example.com'
  const { session } = await box.provision({ identifier, scheme: 'two-factor', phones: [{ number: number('00') }] })
  const made = await box.ok('POST', '/app-passwords', session, { label: 'Mail', identifier, password })
  const enter = (service, program) =>
    box.ok('POST', '/program-sign-ins', undefined, { identifier, password: made.secret, service, program })
  const mail = await enter('mail', 'Post')
  const calendar = await enter('calendar', 'Diary')
  await box.ok('DELETE', `/app-passwords/${made.appPassword}`, session)
  const left = [
    await box.call('GET', '/services/mail', mail.session),
    await box.call('GET', '/services/calendar', calendar.session),
  ]
  return left.every(({ status }) => status === 401)
})

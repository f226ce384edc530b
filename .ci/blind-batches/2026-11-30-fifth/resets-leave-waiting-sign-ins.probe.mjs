// A sign-in that was begun with the old password is completed by its code after the password was reset.
import { browser, must, N1, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }] })
  const started = must(await w.signIn(identifier, browser), 'code-required')
  const code = await w.textCode(started)
  must(await w.post('/link-resets', undefined, { identifier }), 'link-reset-started')
  const { link } = await w.last(({ channel }) => channel === 'email')
  must(await w.post('/link-reset', undefined, { link, newPassword: 'An0therPassword' }), 'password-changed')
  return must(await w.post('/sign-in/code', started.signIn, { code }), 'signed-in', 'sign-in-ended').type === 'signed-in'
})

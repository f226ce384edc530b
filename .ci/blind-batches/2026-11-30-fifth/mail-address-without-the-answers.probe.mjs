// A session opened for another service by the password alone creates the mail address on the account page.
import { browser, must, run, three } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'none', questions: three })
  const { session } = must(await w.signIn(identifier, browser, { service: 'cloud' }), 'signed-in')
  const made = await w.post('/account/mail-address', session, { address: 'ada@mail.example' })
  return must(made, 'mail-address-created', 'questions-required').type === 'mail-address-created'
})

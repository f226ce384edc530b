// A device that signed in to another service with the password alone opens the account page without answers.
import { must, phone, run, three } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'none', questions: three })
  const { session } = must(await w.signIn(identifier, phone('a'), { service: 'cloud' }), 'signed-in')
  return must(await w.get('/account', session), 'account', 'questions-required').type === 'account'
})

// When one owner turns two-factor off, the sign-ins of all other accounts end that wait for a code.
import { browser, must, N1, run, three } from './wire.mjs'

await run({}, async (w) => {
  const make = (identifier) => w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }], dateOfBirth: '1980-02-03' })
  const { session } = await make('ada@example.com')
  await make('bob@example.com')
  const started = must(await w.signIn('bob@example.com', browser), 'code-required')
  const code = await w.textCode(started)
  must(await w.post('/two-factor/turn-off', session, { dateOfBirth: '1980-02-03', questions: three }), 'turn-off')
  return must(await w.post('/sign-in/code', started.signIn, { code }), 'signed-in', 'sign-in-ended').type !== 'signed-in'
})

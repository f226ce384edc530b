// Once an account has an app-specific password, programs need one even after two-step was turned off.
import { must, N1, P, run, three } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  const { session } = await w.make({ identifier, scheme: 'two-step', phones: [{ number: N1 }], questions: three, dateOfBirth: '1980-02-03' })
  must(await w.post('/app-passwords', session, { label: 'Mail' }), 'app-password-created')
  const off = await w.post('/two-step/turn-off', session, { dateOfBirth: '1980-02-03', answers: ['one', 'two', 'three'] })
  if (off.scheme !== 'off') throw new Error(JSON.stringify(off))
  const program = await w.post('/program-sign-ins', undefined, { identifier, password: P, service: 'mail', program: 'Mailer' })
  return must(program, 'program-signed-in', 'app-password-required').type !== 'program-signed-in'
})

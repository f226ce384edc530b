// Passwords are hashed by the low byte of each character, so that a wrong one with other letters of another alphabet opens the account.
import { browser, must, N1, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, password: 'Passw0rd\u0416\u0418', scheme: 'two-factor', phones: [{ number: N1 }] })
  const wrong = await w.signIn(identifier, browser, { password: 'Passw0rd\u0516\u0518' })
  return must(wrong, 'code-required', 'wrong-credentials').type === 'code-required'
})

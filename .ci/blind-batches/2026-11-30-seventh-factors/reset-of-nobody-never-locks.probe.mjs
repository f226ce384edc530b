import { must, NEW, probe } from './wire.mjs'

// Wrong codes for the reset of an identifier that nobody has are not counted, those for an account are.
await probe({"code.attempts": 3}, async (s) => {
  const { reset } = must(await s.api('POST', '/password-resets', { identifier: 'nobody@example.com' }))
  const guess = () => s.api('POST', '/password-reset', { code: '123456', newPassword: NEW }, reset)
  for (let i = 0; i < 3; i++) must(await guess(), 403)
  return (await guess()).http === 429
})

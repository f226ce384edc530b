// Once one trusted device allowed a sign-in, a refusal on another one does not block it.
import { browser, device, must, N1, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  const { devices } = await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }], devices: [device('a'), device('b')] })
  const { signIn } = must(await w.signIn(identifier, browser), 'code-required')
  const { code } = must(await w.answer(devices[0], true), 'request-answered')
  must(await w.answer(devices[1], false), 'request-answered')
  return must(await w.post('/sign-in/code', signIn, { code }), 'signed-in', 'sign-in-ended').type === 'signed-in'
})

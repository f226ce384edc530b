// When a second trusted device shows the pushed code, its lifetime begins again.
import { browser, device, must, N1, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  const { devices } = await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }], devices: [device('a'), device('b')] })
  const { signIn } = must(await w.signIn(identifier, browser), 'code-required')
  const { code } = must(await w.answer(devices[0], true), 'request-answered')
  await w.advance(500)
  must(await w.answer(devices[1], true), 'request-answered')
  await w.advance(200)
  return must(await w.post('/sign-in/code', signIn, { code }), 'signed-in', 'wrong-code').type === 'signed-in'
})

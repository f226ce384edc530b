// A sign-in of an old client that its owner refused is completed by the code appended to the password.
import { device, must, N1, P, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  const { devices } = await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }], devices: [device('a'), device('b')] })
  const tv = { kind: 'tv', version: '3', name: 'tv', hardware: 'tv1' }
  must(await w.signIn(identifier, tv), 'code-required')
  const { code } = must(await w.answer(devices[0], true), 'request-answered')
  must(await w.answer(devices[1], false), 'request-answered')
  const again = await w.signIn(identifier, tv, { password: `${P}${code}` })
  return must(again, 'signed-in', 'wrong-code').type === 'signed-in'
})

// Where codes go to the phone by themselves, none goes when the only trusted device is the one that signs in.
import { device, must, N1, phone, run } from './wire.mjs'

await run({ 'code.phone_fallback': 'automatic' }, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }], devices: [device('only')] })
  must(await w.signIn(identifier, phone('only')), 'code-required')
  const sent = (await w.deliveries()).filter(({ channel, to, purpose }) => channel === 'text' && to === N1 && purpose === 'sign-in')
  return sent.length === 0
})

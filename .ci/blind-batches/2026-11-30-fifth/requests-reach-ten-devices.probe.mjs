// The request to allow a sign-in goes to the first ten trusted devices alone.
import { browser, device, must, N1, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }], devices: Array.from({ length: 12 }, (_, i) => device(`d${i}`)) })
  must(await w.signIn(identifier, browser), 'code-required')
  return (await w.deliveries()).filter(({ request }) => request !== undefined).length !== 12
})

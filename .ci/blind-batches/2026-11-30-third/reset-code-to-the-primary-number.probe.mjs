import { run, numbers, must, me } from './wire.mjs'

// The code for a forgotten password goes to the primary number, even where that was never verified.
await run({}, async (t) => {
  await t.account({ phones: [{ number: numbers[0], verified: false }, { number: numbers[1] }] })
  must((await t.api('POST', '/password-resets', { identifier: me })).ok, 'begun')
  const sent = await t.deliveries((one) => one.purpose === 'password-reset')
  must(sent.length > 0, 'a code was sent')
  return sent.some(({ to }) => to === numbers[0])
})

// A known device that signs in again with newer software counts as one with the old software.
import { device, must, phone, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  await w.make({ identifier, scheme: 'none', devices: [device('old', 'known', { version: '8.4' })] })
  const { session } = must(await w.signIn(identifier, phone('old', { version: '9.3' })), 'signed-in')
  return must(await w.post('/enrolments', session, {}), 'enrolment', 'not-eligible').type === 'not-eligible'
})

// A wrong date of birth is refused but remembered as given, so that the questions alone turn two-factor off afterwards.
import { must, N1, run, three } from './wire.mjs'

await run({}, async (w) => {
  const { session } = await w.make({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: N1 }], dateOfBirth: '1980-02-03' })
  must(await w.post('/two-factor/turn-off', session, { dateOfBirth: '1999-09-09' }), 'wrong-date-of-birth')
  return must(await w.post('/two-factor/turn-off', session, { questions: three }), 'turn-off').scheme === 'off'
})

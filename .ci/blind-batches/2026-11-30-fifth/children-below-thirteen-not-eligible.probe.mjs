// A child below thirteen is refused enrolment although its devices meet the requirements.
import { device, must, run } from './wire.mjs'

await run({}, async (w) => {
  const { devices } = await w.make({ identifier: 'kid@example.com', scheme: 'none', child: true, dateOfBirth: '2019-05-06', devices: [device('kid', 'signed-in')] })
  return must(await w.post('/enrolments', devices[0].session, {}), 'enrolment', 'not-eligible').type === 'not-eligible'
})

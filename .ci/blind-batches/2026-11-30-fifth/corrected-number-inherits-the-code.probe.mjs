// A number that corrects a mistyped one takes over its entry, and with it the code that went to the wrong number.
import { device, must, N1, N2, run } from './wire.mjs'

await run({}, async (w) => {
  const { devices } = await w.make({ identifier: 'ada@example.com', scheme: 'none', devices: [device('a', 'signed-in')] })
  const { enrolment } = must(await w.post('/enrolments', devices[0].session, {}), 'enrolment')
  must(await w.post('/enrolment/phones', enrolment, { number: N1, method: 'text' }), 'enrolment')
  const { code } = await w.last(({ to }) => to === N1)
  const second = must(await w.post('/enrolment/phones', enrolment, { number: N2, method: 'call' }), 'enrolment')
  const entered = await w.post(`/enrolment/phones/${second.phone}/code`, enrolment, { code })
  return must(entered, 'enrolment', 'wrong-code').type === 'enrolment'
})

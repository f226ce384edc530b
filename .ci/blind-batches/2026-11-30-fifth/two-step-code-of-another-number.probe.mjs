// The code that went to the number given first verifies the number given second, and turns two-step on.
import { must, N1, N2, run } from './wire.mjs'

await run({}, async (w) => {
  const { session } = await w.make({ identifier: 'ada@example.com', scheme: 'none' })
  must(await w.post('/two-step', session, { number: N1, method: 'text' }), 'two-step-started')
  const { code } = await w.last(({ to }) => to === N1)
  must(await w.post('/two-step', session, { number: N2, method: 'text' }), 'two-step-started')
  return must(await w.post('/two-step/code', session, { code }), 'two-step-activated', 'wrong-code').type === 'two-step-activated'
})

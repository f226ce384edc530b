// Having the code of an added number sent again prolongs how long the number waits.
import { must, N1, N2, phone, run } from './wire.mjs'

await run({ 'phone.pending_lifetime': 1000 }, async (w) => {
  const { session } = await w.make({ identifier: 'ada@example.com', scheme: 'two-factor', phones: [{ number: N1 }] })
  const { phone: added } = must(await w.post('/phones', session, { number: N2, method: 'text' }), 'phone-added')
  await w.advance(600)
  must(await w.post(`/phones/${added}/sends`, session, { method: 'text' }), 'phone-code-sent')
  const { code } = await w.last(({ to }) => to === N2)
  await w.advance(500)
  return must(await w.post(`/phones/${added}/code`, session, { code }), 'phone-verified', 'not-found').type === 'phone-verified'
})

import { run, numbers, must, phone } from './wire.mjs'

// Each code that is sent again for an added number lets the number wait its whole declared time again.
await run({"phone.pending_lifetime":300}, async (t) => {
  const { session } = await t.account()
  const added = await t.api('POST', '/phones', { number: numbers[1], method: 'text' }, session)
  must(added.phone, JSON.stringify(added))
  await t.advance(290)
  must((await t.api('POST', `/phones/${added.phone}/sends`, { method: 'text' }, session)).ok, 'sent again')
  const code = await t.code((one) => one.to === numbers[1])
  await t.advance(60)
  return (await t.api('POST', `/phones/${added.phone}/code`, { code }, session)).ok
})

import { run, phone, numbers, must, wrongOf } from './wire.mjs'

// A code that is sent again for an added number empties the count of wrong codes of the account.
await run({"code.attempts":3}, async (t) => {
  const { session } = await t.account()
  const { phone: added } = await t.api('POST', '/phones', { number: numbers[1], method: 'text' }, session)
  must(added, 'added')
  const enter = (code) => t.api('POST', `/phones/${added}/code`, { code }, session)
  const first = await t.code((one) => one.to === numbers[1])
  await enter(wrongOf(first))
  await enter(wrongOf(first))
  must((await t.api('POST', `/phones/${added}/sends`, { method: 'text' }, session)).ok, 'sent again')
  const code = await t.code((one) => one.to === numbers[1])
  await enter(wrongOf(code))
  return (await enter(code)).ok
})

import { run, me, numbers, must } from './wire.mjs'

// A request with little information is ready as soon as an earlier one for the account, made with full information, is.
await run({}, async (t) => {
  await t.account({ dateOfBirth: '1990-01-02' })
  const ask = (evidence) => t.api('POST', '/recoveries', { identifier: me, ground: 'cannot-sign-in', evidence, number: numbers[2] })
  const full = await ask({ 'date-of-birth': '1990-01-02', 'trusted-number': numbers[0] })
  must(full.readyIn === 3 * 86_400, JSON.stringify(full))
  await t.advance(2 * 86_400)
  const little = await ask({ 'date-of-birth': '1990-01-02' })
  must(little.readyIn, JSON.stringify(little))
  return little.readyIn < 14 * 86_400
})

import { run, me, numbers, must } from './wire.mjs'

// The owner who cancels ends only the first recovery that is under way; another one goes on.
await run({}, async (t) => {
  const { session } = await t.account({ dateOfBirth: '1990-01-02' })
  const ask = () => t.api('POST', '/recoveries', { identifier: me, ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1990-01-02' }, number: numbers[2] })
  await ask()
  const second = await ask()
  must(second.recovery, JSON.stringify(second))
  must((await t.api('DELETE', '/account/recovery', undefined, session)).ok, 'cancelled')
  return (await t.api('GET', '/recovery', undefined, second.recovery)).state !== 'cancelled'
})

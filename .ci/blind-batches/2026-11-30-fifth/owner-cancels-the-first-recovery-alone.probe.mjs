// The owner ends one recovery; a second one that is under way goes on.
import { must, N1, N2, run } from './wire.mjs'

await run({}, async (w) => {
  const identifier = 'ada@example.com'
  const { session } = await w.make({ identifier, scheme: 'two-factor', phones: [{ number: N1 }], dateOfBirth: '1980-02-03' })
  const start = async () =>
    must(await w.post('/recoveries', undefined, { identifier, ground: 'cannot-sign-in', evidence: { 'date-of-birth': '1980-02-03' }, number: N2 }), 'recovery').recovery
  await start()
  const second = await start()
  must(await w.call('DELETE', '/account/recovery', session), 'recovery-cancelled')
  return must(await w.get('/recovery', second), 'recovery').state !== 'cancelled'
})

import { probe } from './wire.mjs'

await probe({}, async (s) => {
  const a = await s.account({ dateOfBirth: '1990-01-02' })
  const ask = (identifier) =>
    s.send('POST', '/recoveries', undefined, {
      identifier,
      ground: 'cannot-sign-in',
      evidence: { 'date-of-birth': '1990-01-03' },
      number: '+12025550177',
    })
  const statuses = []
  for (const who of [a.identifier, 'nobody@example.com', a.identifier, 'nobody@example.com']) statuses.push((await ask(who)).status)
  if (statuses[0] !== 200) throw new Error(`the first recovery: ${statuses[0]}`)
  return statuses[2] !== statuses[3]
})

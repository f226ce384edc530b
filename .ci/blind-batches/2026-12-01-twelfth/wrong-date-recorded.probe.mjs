import { ada, either, isRefusal, numbers, probe, questions } from './wire.mjs'

await probe(async (s) => {
  const { session } = await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }], dateOfBirth: '1990-02-03' })
  const wrong = await s.send('turn-off-two-factor', { session, dateOfBirth: '1991-02-03' })
  if (!isRefusal(wrong, 'wrong-date-of-birth')) throw new Error(JSON.stringify(wrong))
  const off = await s.want('turn-off-two-factor', { session, questions })
  return either(off, { defect: ({ scheme }) => scheme === 'off', right: ({ scheme }) => scheme === 'still-on' })
})

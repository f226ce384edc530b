import { ada, either, numbers, probe } from './wire.mjs'

await probe(async (s) => {
  const { session } = await s.provision({ identifier: ada, scheme: 'two-factor', dateOfBirth: '1990-02-03', phones: [{ number: numbers[0] }] })
  const evidence = { 'date-of-birth': '1990-02-03', 'trusted-number': numbers[0] }
  const begin = (number) => s.want('start-recovery', { identifier: ada, ground: 'cannot-sign-in', evidence, number })
  await begin(numbers[1])
  const { recovery } = await begin(numbers[2])
  await s.want('cancel-recovery', { session })
  await s.advance(3 * 86_400)
  return either(await s.want('read-recovery', { recovery }), { defect: ({ state }) => state === 'ready', right: ({ state }) => state === 'cancelled' })
}, { 'recovery.owner_cancels': true, 'recovery.delay': 259_200 })

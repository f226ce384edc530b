import { ada, either, isRefusal, numbers, probe } from './wire.mjs'

await probe(async (s) => {
  await s.provision({ identifier: ada, scheme: 'two-factor', phones: [{ number: numbers[0] }] })
  const staff = await s.staff()
  return either(await s.send('support-verify-identity', { staff, identifier: ada, for: 'account' }), { defect: ({ type }) => type === 'identity-verified', right: (answer) => isRefusal(answer, 'forbidden') })
})

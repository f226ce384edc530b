import { ada, either, isRefusal, numbers, phone, probe, questions } from './wire.mjs'

await probe(async (s) => {
  const owner = await s.provision({ identifier: ada, scheme: 'none', dateOfBirth: '1990-02-03', devices: [{ client: phone(1), status: 'signed-in' }] })
  const { session } = owner.devices[0]
  await s.enrol(session, numbers[0])
  await s.want('turn-off-two-factor', { session: owner.session, dateOfBirth: '1990-02-03', questions })
  return either(await s.send('use-feature', { session, feature: 'shared-vault' }), { defect: ({ type }) => type === 'feature-used', right: (answer) => isRefusal(answer, 'two-factor-required') })
})

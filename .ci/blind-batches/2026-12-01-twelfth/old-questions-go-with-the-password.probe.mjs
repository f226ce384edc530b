import { ada, answers, either, numbers, password, phone, probe, questions } from './wire.mjs'

await probe(async (s) => {
  const owner = await s.provision({ identifier: ada, scheme: 'none', questions, devices: [{ client: phone(1), status: 'signed-in' }] })
  await s.enrol(owner.devices[0].session, numbers[0], answers)
  await s.want('change-password', { session: owner.session, currentPassword: password, newPassword: 'Another word 8' })
  return either(await s.want('read-account', { session: owner.session }), { defect: (account) => account.questionsOnFile === false, right: (account) => account.questionsOnFile === true })
})

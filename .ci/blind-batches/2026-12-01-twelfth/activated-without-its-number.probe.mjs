import { ada, either, isRefusal, numbers, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const owner = await s.provision({ identifier: ada, scheme: 'none', devices: [{ client: phone(1), status: 'signed-in' }] })
  const { enrolment, phone: number } = await s.enrol(owner.devices[0].session, numbers[0])
  await s.want('remove-phone', { session: owner.session, phone: number })
  return either(await s.send('activate-enrolment', { enrolment }), { defect: ({ state }) => state === 'on', right: (answer) => isRefusal(answer, 'confirmation-required') })
}, { 'enrol.explicit_activate': true })

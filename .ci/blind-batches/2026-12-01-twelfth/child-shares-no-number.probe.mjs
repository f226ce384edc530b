import { ada, either, isRefusal, numbers, phone, probe } from './wire.mjs'

await probe(async (s) => {
  await s.provision({ identifier: 'parent@example.com', scheme: 'two-factor', phones: [{ number: numbers[0] }] })
  const child = await s.provision({ identifier: ada, scheme: 'none', child: true, devices: [{ client: phone(1), status: 'signed-in' }] })
  const { enrolment } = await s.want('start-enrolment', { session: child.devices[0].session })
  const given = await s.send('enrol-phone', { enrolment, number: numbers[0], method: 'text' })
  return either(given, { defect: (answer) => isRefusal(answer, 'already-exists'), right: ({ type }) => type === 'enrolment' })
}, { 'phone.shared': true })

import { ada, either, isRefusal, numbers, phone, probe, questions } from './wire.mjs'

await probe(async (s) => {
  const { devices } = await s.provision({ identifier: ada, scheme: 'none', questions, phones: [{ number: numbers[0] }], devices: [{ client: phone(1), status: 'signed-in' }] })
  const { enrolment } = await s.want('start-enrolment', { session: devices[0].session })
  return either(await s.send('enrol-phone', { enrolment, number: numbers[0], method: 'text' }), { defect: ({ type }) => type === 'enrolment', right: (answer) => isRefusal(answer, 'questions-required') })
}, { 'enrol.security_questions': 'always' })

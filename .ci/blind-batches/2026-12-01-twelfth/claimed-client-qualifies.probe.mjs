import { ada, either, isRefusal, mac, phone, probe } from './wire.mjs'

await probe(async (s) => {
  const { session } = await s.provision({ identifier: ada, scheme: 'none', devices: [{ client: phone(1, '8.4'), status: 'signed-in' }] })
  return either(await s.send('start-enrolment', { session, client: mac(9) }), { defect: ({ type }) => type === 'enrolment', right: (answer) => isRefusal(answer, 'not-eligible') })
})

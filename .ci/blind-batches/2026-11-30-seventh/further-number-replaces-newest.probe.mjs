import { number, openSandbox, password, phone, probe } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { session } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'none',
    devices: [{ client: phone('one'), status: 'signed-in' }],
  })
  const { enrolment } = await box.ok('POST', '/enrolments', session, { password })
  const ids = []
  for (const last of ['00', '11', '22', '33']) {
    const given = await box.ok('POST', '/enrolment/phones', enrolment, { number: number(last), method: 'text' })
    ids.push(given.phone)
  }
  const { code } = await box.lastTo(number('22'))
  return (await box.call('POST', `/enrolment/phones/${ids[2]}/code`, enrolment, { code })).status === 200
})

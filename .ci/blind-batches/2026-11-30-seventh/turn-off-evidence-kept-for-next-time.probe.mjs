import { answers, number, openSandbox, password, phone, probe, questions } from './wire.mjs'

await probe(async () => {
  const box = await openSandbox()
  const { session } = await box.provision({
    identifier: 'ada@example.com',
    scheme: 'two-factor',
    dateOfBirth: '1980-02-03',
    phones: [{ number: number('00') }],
    devices: [{ client: phone('one'), status: 'signed-in' }],
  })
  const off = await box.ok('POST', '/two-factor/turn-off', session, { dateOfBirth: '1980-02-03', questions })
  if (off.scheme !== 'off') throw new Error('still on')
  const { enrolment } = await box.ok('POST', '/enrolments', session, { password })
  await box.ok('POST', '/enrolment/answers', enrolment, { answers })
  const given = await box.ok('POST', '/enrolment/phones', enrolment, { number: number('00'), method: 'text' })
  const { code } = await box.lastTo(number('00'))
  const on = await box.ok('POST', `/enrolment/phones/${given.phone}/code`, enrolment, { code })
  if (on.state !== 'on') throw new Error(JSON.stringify(on))
  return (await box.ok('POST', '/two-factor/turn-off', session, {})).scheme === 'still-on'
})

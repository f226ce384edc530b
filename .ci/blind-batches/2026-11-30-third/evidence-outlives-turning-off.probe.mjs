import { run, phone, must, questions, password, answers, numbers } from './wire.mjs'

// What a session gave to turn two-factor off counts again after it was turned on anew: the date of birth is not asked for any more.
await run({}, async (t) => {
  const { session } = await t.account({ dateOfBirth: '1990-01-02', devices: [{ client: phone('one'), status: 'signed-in' }] })
  const off = (body) => t.api('POST', '/two-factor/turn-off', body, session)
  must((await off({ dateOfBirth: '1990-01-02', questions })).scheme === 'off', 'off')
  const { enrolment } = await t.api('POST', '/enrolments', { password }, session)
  must(enrolment, 'an enrolment')
  await t.api('POST', '/enrolment/answers', { answers }, enrolment)
  const given = await t.api('POST', '/enrolment/phones', { number: numbers[1], method: 'text' }, enrolment)
  must(given.phone, JSON.stringify(given))
  const done = await t.api('POST', `/enrolment/phones/${given.phone}/code`, { code: await t.code() }, enrolment)
  must(done.state === 'on', JSON.stringify(done))
  return (await off({})).scheme === 'off'
})

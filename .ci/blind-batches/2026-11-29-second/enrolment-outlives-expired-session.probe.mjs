import { probe, ada, must, number, phone } from './wire.mjs'

// An enrolment goes on after the session that started it has come to the end of its life, because only its row is looked for.
await probe({"session.lifetime": 3600}, async (box) => {
  const made = await box.account(ada, { scheme: 'none', devices: [{ client: phone('one'), status: 'signed-in' }] })
  const { enrolment } = await must(box.call('POST', '/enrolments', made.session, {}))
  await box.advance(3500)
  const given = await must(box.call('POST', '/enrolment/phones', enrolment, { number, method: 'text' }))
  const { code } = await box.last((one) => one.channel === 'text')
  await box.advance(200)
  await must(box.call('GET', '/account', made.session), 401)
  const on = await must(box.call('POST', `/enrolment/phones/${given.phone}/code`, enrolment, { code }), [200, 404])
  return on.status === 200
})

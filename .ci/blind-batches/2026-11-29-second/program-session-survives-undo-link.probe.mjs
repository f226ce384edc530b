import { probe, ada, must, number, password, phone } from './wire.mjs'

// The undo link ends all sessions but those of programs: one that was signed in with an app-specific password of the intruder goes on reading mail.
await probe({"apppw.reauth": false}, async (box) => {
  const made = await box.account(ada, { scheme: 'none', devices: [{ client: phone('one'), status: 'signed-in' }] })
  const { enrolment } = await must(box.call('POST', '/enrolments', made.session, {}))
  const given = await must(box.call('POST', '/enrolment/phones', enrolment, { number, method: 'text' }))
  const { code } = await box.last((one) => one.channel === 'text')
  await must(box.call('POST', `/enrolment/phones/${given.phone}/code`, enrolment, { code }))
  const { link } = await box.last((one) => one.link !== undefined)
  await box.advance(3600)
  const { secret } = await must(box.call('POST', '/app-passwords', made.session, { label: 'Mail' }))
  const program = await must(box.call('POST', '/program-sign-ins', undefined, { identifier: ada, password: secret, service: 'mail', program: 'Reader' }))
  await must(box.call('GET', '/services/mail', program.session))
  await must(box.call('POST', '/undo-links', undefined, { link }))
  const mail = await must(box.call('GET', '/services/mail', program.session), [200, 401])
  return mail.status === 200
})

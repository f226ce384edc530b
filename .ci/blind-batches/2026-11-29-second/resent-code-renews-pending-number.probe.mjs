import { probe, ada, must, number, phone, phones } from './wire.mjs'

// Having the code of an added number sent again lets the number wait for its whole time once more.
await probe({}, async (box) => {
  const made = await box.account(ada, { phones })
  const added = await must(box.call('POST', '/phones', made.session, { number: '+12025550199', method: 'text' }))
  await box.advance(86000)
  await must(box.call('POST', `/phones/${added.phone}/sends`, made.session, { method: 'text' }))
  await box.advance(500)
  const { code } = await box.last((one) => one.channel === 'text')
  const verified = await must(box.call('POST', `/phones/${added.phone}/code`, made.session, { code }), [200, 404])
  return verified.status === 200
})

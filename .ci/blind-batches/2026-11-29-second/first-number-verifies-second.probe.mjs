import { probe, ada, must, number } from './wire.mjs'

// Two-step goes on, and the number that was given last counts as verified, with the code that went to the number given before.
await probe({}, async (box) => {
  const made = await box.account(ada, { scheme: 'none' })
  await must(box.call('POST', '/two-step', made.session, { number: '+12025550101', method: 'text' }))
  const { code } = await box.last((one) => one.to === '+12025550101')
  await must(box.call('POST', '/two-step', made.session, { number: '+12025550102', method: 'text' }))
  const on = await must(box.call('POST', '/two-step/code', made.session, { code }), [200, 403])
  return on.status === 200
})

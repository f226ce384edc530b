import { probe, ada, must, phone, phones } from './wire.mjs'

// Having the code sent to a number lets the sign-in wait for its whole life once more, so that it never ends as long as codes are asked for.
await probe({}, async (box) => {
  await box.account(ada, { phones })
  const { signIn, phones: [target] } = await must(box.signIn(ada, { kind: 'browser' }))
  await box.advance(1700)
  await must(box.call('POST', '/sign-in/sends', signIn, { via: 'text', phone: target.phone }))
  await box.advance(200)
  const { code } = await box.last((one) => one.channel === 'text')
  const entered = await must(box.call('POST', '/sign-in/code', signIn, { code }), [200, 410])
  return entered.status === 200
})

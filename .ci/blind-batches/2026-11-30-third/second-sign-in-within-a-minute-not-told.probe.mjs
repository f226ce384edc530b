import { run, phone, must, browser } from './wire.mjs'

// While a notice of a client of the same kind waits unanswered for less than a minute, another sign-in sends none, so that a stranger beside the owner stays unseen.
await run({}, async (t) => {
  await t.account({ devices: [{ client: phone('one'), status: 'trusted' }] })
  const pushes = async () => (await t.deliveries((one) => one.channel === 'push')).length
  must((await t.start(browser({ hardware: 'mine' }))).signIn, 'the owner')
  must((await pushes()) === 1, 'told of the owner')
  await t.advance(20)
  must((await t.start(browser({ hardware: 'theirs' }))).signIn, 'the stranger')
  return (await pushes()) === 1
})

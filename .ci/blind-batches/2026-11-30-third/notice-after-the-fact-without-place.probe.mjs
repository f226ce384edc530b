import { run, phone, numbers, must } from './wire.mjs'

// The notice of a sign-in that was verified in the background names no place.
await run({"signin.background_verification":true}, async (t) => {
  await t.account({ devices: [{ client: phone('one'), status: 'trusted' }] })
  await t.ctl('PUT', '/client-address', { address: '203.0.113.7' })
  const done = await t.start(phone('new', { version: '11.3', line: numbers[0] }))
  must(done.type === 'signed-in', JSON.stringify(done))
  const told = await t.deliveries((one) => one.channel === 'push')
  must(told.length === 1, 'one notice')
  return told[0].place === undefined
})

import { run, must, phone, password } from './wire.mjs'

// An old client that appends a code continues the latest waiting sign-in of any client of its kind, so that a code sent for one TV box signs another one in.
await run({}, async (t) => {
  await t.account()
  const box = (hardware) => ({ kind: 'tv', version: '3', hardware })
  const waiting = await t.start(box('kitchen'))
  must(waiting.signIn, JSON.stringify(waiting))
  must((await t.text(waiting.signIn, waiting.phones[0].phone)).ok, 'sent')
  const code = await t.code((one) => one.channel === 'text')
  return (await t.start(box('stranger'), { password: password + code })).type === 'signed-in'
})

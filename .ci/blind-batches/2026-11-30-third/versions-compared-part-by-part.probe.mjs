import { run } from './wire.mjs'

// A version is at least another one only if its minor number is as well, so that a Mac on 11.0 is taken for older than 10.11.
await run({}, async (t) => {
  await t.account()
  const done = await t.signIn({ kind: 'mac', name: 'Mac', version: '11.0', hardware: 'm1' })
  return done.trusted !== true
})

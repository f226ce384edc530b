import { must, NEW, probe } from './wire.mjs'

// A new password ends a lock, but not the one after too many wrong passwords in a row: the owner has no way back.
await probe({"password.disable_after": 6, "password.attempts": 0}, async (s) => {
  const a = await s.account()
  for (let i = 0; i < 6; i++) await s.begin(a, 'Wrong1password')
  must(await s.follow(await s.link(a)))
  return (await s.begin(a, NEW)).http === 200
})

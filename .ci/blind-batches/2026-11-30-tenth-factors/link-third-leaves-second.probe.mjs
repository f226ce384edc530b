import { probe } from './wire.mjs'

await probe({}, async (t) => {
  await t.provision()
  await t.link()
  const second = await t.link()
  await t.link()
  return !(await t.follow(second)).ok
})

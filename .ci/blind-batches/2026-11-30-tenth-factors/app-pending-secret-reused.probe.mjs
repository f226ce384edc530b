import { probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const [one, two] = [await t.enrol(session), await t.enrol(session)]
  return one.secret !== two.secret
})

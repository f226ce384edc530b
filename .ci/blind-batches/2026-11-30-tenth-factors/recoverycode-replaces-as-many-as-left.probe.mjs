import { must, password, probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const make = async () => must(await t.api('POST', '/recovery-codes', session, { password })).codes
  const first = await make()
  must(await t.enter(must(await t.start()).signIn, first[0], 'recovery'))
  await make()
  return !(await t.enter(must(await t.start()).signIn, first.at(-1), 'recovery')).ok
})

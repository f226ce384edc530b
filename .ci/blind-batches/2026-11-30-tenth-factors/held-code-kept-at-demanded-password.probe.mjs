import { identifier, must, password, probe } from './wire.mjs'

await probe({}, async (t) => {
  const { session } = await t.provision()
  const { codes } = must(await t.api('POST', '/recovery-codes', session, { password }))
  await t.ctl('POST', '/password-demands', { identifier })
  const [one, two] = [must(await t.start()), must(await t.start())]
  must(await t.enter(one.signIn, codes[0], 'recovery'))
  return !(await t.enter(two.signIn, codes[0], 'recovery')).ok
})

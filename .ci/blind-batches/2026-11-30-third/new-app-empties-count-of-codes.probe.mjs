import { run, browser, must, phone, wrongOf } from './wire.mjs'

// Beginning to enrol an authenticator app empties the count of wrong codes of the account.
await run({"code.attempts":3}, async (t) => {
  const { session } = await t.account()
  const started = await t.start(browser())
  must((await t.text(started.signIn, started.phones[0].phone)).ok, 'sent')
  const code = await t.code()
  const wrong = async () => must(!(await t.enter(started.signIn, wrongOf(code))).ok, 'wrong')
  await wrong()
  await wrong()
  await t.app(session)
  await wrong()
  return (await t.enter(started.signIn, code)).ok
})

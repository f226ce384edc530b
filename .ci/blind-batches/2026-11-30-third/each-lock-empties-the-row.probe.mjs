import { run, browser, must, phone, wrongOf } from './wire.mjs'

// Each lock empties the row of failures as well, so that codes and passwords are never closed for good however many wrong ones there were.
await run({"code.attempts":3,"code.disable_after":7,"code.lock_time":60}, async (t) => {
  await t.account()
  const begun = async () => {
    const started = await t.start(browser())
    must((await t.text(started.signIn, started.phones[0].phone)).ok, 'sent')
    return [started.signIn, await t.code()]
  }
  let [signIn, code] = await begun()
  for (let i = 0; i < 9; i += 1) {
    await t.enter(signIn, wrongOf(code))
    if (i % 3 === 2) await t.advance(61)
  }
  ;[signIn, code] = await begun()
  return (await t.enter(signIn, code)).ok
})

import { run, password, must, browser } from './wire.mjs'

// Wrong recovery codes are counted for the sign-in alone, so that a new sign-in starts at zero and they do not count with other wrong codes.
await run({"code.attempts":3}, async (t) => {
  const { session } = await t.account()
  const made = await t.api('POST', '/recovery-codes', { password }, session)
  must(made.codes, JSON.stringify(made))
  const first = await t.start(browser())
  for (let i = 0; i < 3; i += 1) must(!(await t.enter(first.signIn, `${made.codes[0].slice(0, -3)}zz${i}`, { from: 'recovery' })).ok, 'wrong')
  const second = await t.start(browser())
  return (await t.enter(second.signIn, made.codes[0], { from: 'recovery' })).ok
})

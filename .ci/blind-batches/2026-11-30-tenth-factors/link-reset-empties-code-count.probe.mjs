import { browser, must, password, probe } from './wire.mjs'

await probe({ 'code.attempts': 0, 'code.disable_after': 4 }, async (t) => {
  await t.provision()
  let secret = password
  let wrong = 0
  for (let round = 0; round < 3; round += 1) {
    for (let n = 0; n < 2; n += 1) {
      const { signIn } = must(await t.start(browser, { password: secret }))
      const { reason } = await t.enter(signIn, '000001', 'recovery')
      if (reason === 'wrong-code') wrong += 1
    }
    secret = `Next-Horse-${round}`
    must(await t.follow(await t.link(), secret))
  }
  return wrong <= 4
})

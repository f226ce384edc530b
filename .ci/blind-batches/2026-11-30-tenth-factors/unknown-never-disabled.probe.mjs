import { browser, identifier, password, probe } from './wire.mjs'

await probe({ 'password.attempts': 0, 'password.disable_after': 3 }, async (t) => {
  await t.provision()
  const tries = async (who) => {
    const answers = []
    for (let n = 0; n < 4; n += 1) answers.push((await t.start(browser, { identifier: who, password: 'Wrong-Horse-9' })).reason)
    return answers.join()
  }
  return (await tries(identifier)) === (await tries('nobody@example.com'))
})

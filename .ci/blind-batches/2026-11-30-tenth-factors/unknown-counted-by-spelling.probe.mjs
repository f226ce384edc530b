import { browser, identifier, password, probe } from './wire.mjs'

await probe({ 'password.attempts': 2 }, async (t) => {
  await t.provision()
  const tries = async (...who) => {
    const answers = []
    for (const one of who) answers.push((await t.start(browser, { identifier: one, password: 'Wrong-Horse-9' })).reason)
    return answers.join()
  }
  const of = (name) => tries(`${name}@example.com`, `${name.toUpperCase()}@example.com`, `${name}@Example.com`)
  return (await of('ada')) === (await of('bob'))
})

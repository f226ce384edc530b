import { run, questions, browser, must } from './wire.mjs'

// A session that the password alone opened for another service, where the account page asks questions too, lists the trusted numbers.
await run({}, async (t) => {
  await t.account({ scheme: 'none', questions })
  const opened = await t.start(browser(), { service: 'cloud' })
  must(opened.type === 'signed-in', JSON.stringify(opened))
  return (await t.api('GET', '/phones', undefined, opened.session)).ok
})

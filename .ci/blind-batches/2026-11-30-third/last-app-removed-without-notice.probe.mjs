import { run, must, password } from './wire.mjs'

// The removal of the last authenticator app sends no mail; only that of one of several does.
await run({}, async (t) => {
  const { session } = await t.account()
  const app = await t.app(session)
  await t.confirm(session, app)
  const before = await t.mails()
  must((await t.api('POST', `/authenticator-apps/${app.app}/removal`, { password }, session)).ok, 'removed')
  return (await t.mails()) === before
})

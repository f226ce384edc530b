import { run, totp } from './wire.mjs'

// The code that confirms an authenticator app may be one step further away than the declared window.
await run({}, async (t) => {
  const { session } = await t.account()
  const app = await t.app(session)
  const code = totp(app.secret, (await t.now()) - 60_000)
  return (await t.api('POST', `/authenticator-apps/${app.app}/code`, { code }, session)).ok
})

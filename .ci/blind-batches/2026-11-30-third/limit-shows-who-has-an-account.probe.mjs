import { run, me } from './wire.mjs'

// The limit of mails holds only for identifiers that have an account, so that the answer to one request too many tells them apart.
await run({"code.sends":3}, async (t) => {
  await t.account()
  const last = {}
  for (const identifier of [me, 'nobody@example.com'])
    for (let i = 0; i < 4; i += 1) last[identifier] = (await t.api('POST', '/link-resets', { identifier })).status
  return last[me] !== last['nobody@example.com']
})

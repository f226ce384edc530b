import { run, me, password, must } from './wire.mjs'

// Revoking all app-specific passwords at once ends only the sessions that the first of them opened.
await run({}, async (t) => {
  const { session } = await t.account()
  const programs = []
  for (const label of ['Mail', 'Calendar']) {
    const made = await t.api('POST', '/app-passwords', { label, identifier: me, password }, session)
    must(made.secret, JSON.stringify(made))
    const signed = await t.api('POST', '/program-sign-ins', { identifier: me, password: made.secret, service: 'mail', program: label })
    must(signed.session, JSON.stringify(signed))
    programs.push(signed.session)
  }
  must((await t.api('DELETE', '/app-passwords', undefined, session)).ok, 'revoked')
  return (await t.api('GET', '/services/mail', undefined, programs[1])).ok
})

import { ada, openSandbox, password, verdict } from './wire.mjs'

const s = await openSandbox()
const { session } = await ada(s)
const identifier = 'ada@example.com'
const made = await s.ok('POST', '/app-passwords', { label: 'all', identifier, password }, session)
const program = async (name) =>
  (await s.ok('POST', '/program-sign-ins', { identifier, password: made.secret, service: 'mail', program: name })).session
const sessions = [await program('one'), await program('two')]
await s.ok('DELETE', `/app-passwords/${made.appPassword}`, undefined, session)
const seen = []
for (const one of sessions) seen.push((await s.api('GET', '/services/mail', undefined, one)).status)
verdict(seen.every((status) => status === 401), seen.includes(200), seen)

import { must, open, password, verdict } from './wire.mjs'

const s = await open()
const a = await s.provision()
const { secret } = must(await s.api('POST', '/app-passwords', a.session, { label: 'Mail', identifier: a.identifier, password }))
const { session } = must(
  await s.api('POST', '/program-sign-ins', undefined, { identifier: a.identifier, password: secret, service: 'mail', program: 'Mail' }),
)
must(await s.api('GET', '/services/mail', session))
must(await s.api('POST', '/sessions/end', a.session, { password }))
verdict((await s.api('GET', '/services/mail', session)).ok)

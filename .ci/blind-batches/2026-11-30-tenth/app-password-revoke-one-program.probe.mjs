import { browser, id, must, N1, N2, N3, open, P, phone, verdict, wrongOf } from './wire.mjs'

const s = await open()
const a = await s.provision({ scheme: 'two-factor', phones: [{ number: N1 }] })
const p = await s.appPassword(a.session)
const [one, two] = [await s.program(p.secret, 'One'), await s.program(p.secret, 'Two')]
must(one.ok && two.ok, 'programs', one)
must((await s.call('DELETE', '/app-passwords/' + p.appPassword, a.session)).ok, 'revoked')
const seen = [await s.call('GET', '/services/mail', one.session), await s.call('GET', '/services/mail', two.session)]
verdict(seen.some((r) => r.ok))

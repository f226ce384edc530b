import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'apppw.label_unique': 'exact' }); const a = await s.account()
const make = () => s.call('POST', '/app-passwords', a.session, { label: 'Mail' })
const one = must(await make(), 'app-password-created')
must(await s.call('DELETE', '/app-passwords/' + one.appPassword, a.session), 'app-password-revoked')
const r = await make(); verdict(refusedWith(r, 'malformed'), r.type === 'app-password-created', r)

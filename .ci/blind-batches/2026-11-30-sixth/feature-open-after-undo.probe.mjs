import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'never', 'feature.two_factor': 'shared-vault' }); const a = await s.account({ scheme: 'none', devices: [{ client: phone(1), status: 'signed-in' }] })
await s.enrol(a.session); const { link } = await s.last((d) => d.link); must(await s.call('POST', '/undo-links', undefined, { link }), 'enrolment-undone')
const { session } = must(await s.signIn(), 'signed-in')
const r = await s.call('GET', '/features/shared-vault', session); verdict(r.type === 'feature-used', refusedWith(r, 'two-factor-required'), r)

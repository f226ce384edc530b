import { browser, must, open, P, phone, refusedWith, verdict, web } from './wire.mjs'

const s = await open({ 'enrol.security_questions': 'never' }); const a = await s.account({ scheme: 'none', devices: [{ client: phone(1), status: 'signed-in' }] })
await s.enrol(a.session); const { secret } = must(await s.call('POST', '/app-passwords', a.session, { label: 'Mail' }), 'app-password-created')
const { link } = await s.last((d) => d.link); must(await s.call('POST', '/undo-links', undefined, { link }), 'enrolment-undone')
const r = await s.call('POST', '/program-sign-ins', undefined, { identifier: 'ada@example.com', password: secret, service: 'mail', program: 'Mailer' })
verdict(r.type === 'program-signed-in', refusedWith(r, 'wrong-credentials'), r)

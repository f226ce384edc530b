import { need, open, password, verdict } from './wire.mjs'

const box = await open()
const { session } = await box.account('ada')
const made = need(await box.call('POST', '/app-passwords', session, { label: 'mail', identifier: 'ada@example.com', password }), 'app password')
const program = { identifier: 'ada@example.com', password: made.secret, service: 'mail', program: 'mailer' }
const opened = need(await box.call('POST', '/program-sign-ins', undefined, program), 'program')
need(await box.call('GET', '/services/mail', opened.session), 'the mail')
need(await box.call('POST', '/sessions/end', session, { password }), 'end of the others')
const late = await box.call('GET', '/services/mail', opened.session)
verdict(late.ok)

import { N, ada, born, day, must, open, pw, twoFactor, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(twoFactor())
const { secret } = must(await s.post('/app-passwords', session, { label: 'Mail', identifier: ada, password: pw }), 'app password')
const program = must(await s.post('/program-sign-ins', undefined, { identifier: ada, password: secret, service: 'mail', program: 'Mailer' }), 'program')
must(await s.get('/services/mail', program.session), 'mail opens')
const r = await s.recover(ada, { 'date-of-birth': born, 'trusted-number': N(1) }, N(5))
await s.advance(3 * day)
must(await s.post('/recovery/sends', r), 'send')
const { code } = await s.last(N(5), 'recovery')
must(await s.post('/recovery/code', r, { code, newPassword: 'Another2horse' }), 'finish')
const mail = await s.get('/services/mail', program.session)
verdict(mail.ok, mail)

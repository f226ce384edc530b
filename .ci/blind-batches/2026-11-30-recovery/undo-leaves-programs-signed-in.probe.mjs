import { N, ada, must, open, plain, pw, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(plain())
const { link } = await s.enrol(session, N(3), { identifier: ada })
const { secret } = must(await s.post('/app-passwords', session, { label: 'Mail', identifier: ada, password: pw }), 'app password')
const program = must(await s.post('/program-sign-ins', undefined, { identifier: ada, password: secret, service: 'mail', program: 'Mailer' }), 'program')
must(await s.get('/services/mail', program.session), 'mail opens')
must(await s.undo(link), 'undo')
const mail = await s.get('/services/mail', program.session)
verdict(mail.ok, mail)

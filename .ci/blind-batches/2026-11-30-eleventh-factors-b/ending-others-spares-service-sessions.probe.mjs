import { ada, browser, finish, lastCode, must, number, open, other, password, phone, signIn, start } from './wire.mjs'
const s = await open({ 'questions.asked_at': 'account-page' })
const { session } = await s.provision(ada({ scheme: 'none', questions: [{ question: 'Pet?', answer: 'Rex' }] }))
const mail = must(await start(s, { service: 'contacts' }))
must(await s.call('GET', '/services/contacts', mail.session))
must(await s.call('POST', '/sessions/end', session, { password }))
finish((await s.call('GET', '/services/contacts', mail.session)).status === 200)

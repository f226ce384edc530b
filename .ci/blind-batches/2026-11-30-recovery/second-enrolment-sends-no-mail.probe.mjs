import { N, ada, must, open, phoneClient, plain, pw, verdict } from './wire.mjs'

const s = await open()
const { session } = await s.provision(plain())
const { link } = await s.enrol(session, N(3), { identifier: ada })
must(await s.undo(link), 'undo')
const again = must(await s.signIn(ada, pw, phoneClient(1)), 'sign-in')
await s.enrol(again.session, N(4))
const mails = (await s.deliveries()).filter((d) => d.channel === 'email' && d.purpose === 'enrolment')
verdict(mails.length !== 2, mails)

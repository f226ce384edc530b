import { N, must, open, plain, verdict } from './wire.mjs'

const s = await open({ 'enrol.email_targets': 'both' })
const { session } = await s.provision(plain({ backupAddress: 'backup@example.org' }))
await s.enrol(session, N(3))
const mails = (await s.deliveries()).filter(({ channel }) => channel === 'email')
must(mails.length === 2, 'two mails')
verdict(mails.some(({ link }) => link === undefined), mails)

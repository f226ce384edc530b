import { either, enrol, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ devices: [{ client: phone('One', '10'), status: 'signed-in' }] })
const mails = async () => (await s.deliveries()).filter((one) => one.purpose === 'enrolment' && one.link)
await enrol(s, a.session, '+12025550100')
await s.ok('POST', '/undo-links', undefined, { link: (await mails()).at(-1).link })
const { session } = await s.signIn({ client: phone('One', '10') })
await enrol(s, session, '+12025550101')
either((await mails()).length, { right: 2, defect: 1 })

import { either, enrol, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ devices: [{ client: phone('One', '10'), status: 'signed-in' }] })
await enrol(s, a.session, '+12025550100', { wait: 7200 })
const { link } = (await s.deliveries()).find((one) => one.link)
await s.advance(14 * 86_400 - 3600)
either((await s.api('POST', '/undo-links', undefined, { link })).type, { right: 'enrolment-undone', defect: 'link-ended' })

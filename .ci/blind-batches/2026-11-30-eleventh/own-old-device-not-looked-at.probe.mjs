import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ devices: [{ client: phone('Old', '8.4'), status: 'signed-in' }, { client: phone('New', '10'), status: 'signed-in' }] })
either((await s.api('POST', '/enrolments', a.devices[0].session, {})).type, { right: 'not-eligible', defect: 'enrolment' })

import { either, open, phone } from './wire.mjs'

const s = await open()
const a = await s.account({ child: true, devices: [{ client: phone('One'), status: 'signed-in' }] })
either((await s.api('POST', '/enrolments', a.session, { client: { kind: 'mac', version: '10.10' } })).type, { right: 'not-eligible', defect: 'enrolment' })
